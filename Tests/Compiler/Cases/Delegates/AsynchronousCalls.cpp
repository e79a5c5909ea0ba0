// BeginInvoke and EndInvoke of the unit's own delegates exist, as in every delegate; .NET throws.
// expect: not supported
// expect: not supported
// expect: BeginInvoke(Int32, Int32&, AsyncCallback, Object) : IAsyncResult
// expect: EndInvoke(Int32&, IAsyncResult) : Int32
using namespace System;

public delegate int Divide(int value, int% rest);
generic<typename T> public delegate T Change(T value);

static int half(int value, int% rest) {
    rest = value % 2;
    return value / 2;
}

static String^ twice(String^ text) { return text + text; }

static void describe(String^ name) {
    Reflection::MethodInfo^ method = Divide::typeid->GetMethod(name);
    array<String^>^ types = gcnew array<String^>(method->GetParameters()->Length);
    for (int i = 0; i < types->Length; i++) types[i] = method->GetParameters()[i]->ParameterType->Name;
    Console::WriteLine("{0}({1}) : {2}", name, String::Join(", ", types), method->ReturnType->Name);
}

int main() {
    Divide^ divide = gcnew Divide(&half);
    int rest = 0;
    try {
        IAsyncResult^ result = divide->BeginInvoke(7, rest, nullptr, nullptr);
        Console::WriteLine(divide->EndInvoke(rest, result));
    } catch (PlatformNotSupportedException^) {
        Console::WriteLine("not supported");
    }
    Change<String^>^ change = gcnew Change<String^>(&twice);
    try {
        change->BeginInvoke("x", nullptr, nullptr);
    } catch (PlatformNotSupportedException^) {
        Console::WriteLine("not supported");
    }
    describe("BeginInvoke");
    describe("EndInvoke");
    return 0;
}
