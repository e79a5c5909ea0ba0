// Attributes of class templates, of their members and of types nested in them; arguments may depend on the parameters.
// expect: Note`s class Int32, member sum of Int32
// expect: Note`s class Double, member sum of Double
// expect: delegate Cdecl
// expect: field of Int32
// expect: parameter of Int32, old Get
// expect: threads see 0
using namespace System;
using namespace System::Reflection;
using namespace System::Runtime::InteropServices;
using namespace System::Threading;

[AttributeUsage(AttributeTargets::All)]
public ref class NoteAttribute : Attribute {
public:
    String^ Text;
    Type^ About;
    NoteAttribute(String^ text) : Text(text) {}
    virtual String^ ToString() override { return Text + (About == nullptr ? "" : " of " + About->Name); }
};

template<class T>
[Note("class")]
ref class Sum {
public:
    [UnmanagedFunctionPointer(CallingConvention::Cdecl)]
    delegate T Operation(T a, T b);

    [Note("field", About = T::typeid)]
    T Total;

    [ThreadStatic]
    static int Depth;

    [Note("member sum", About = T::typeid)]
    virtual void Add([Note("parameter", About = T::typeid)] T value) { Total += value; }

    [Obsolete("old")]
    property T Value { T get() { return Total; } }
};

static String^ NoteOf(ICustomAttributeProvider^ member) {
    return member->GetCustomAttributes(NoteAttribute::typeid, false)[0]->ToString();
}

template<class T> void show() {
    Type^ type = Sum<T>::typeid;
    Console::WriteLine("Note`s {0} {1}, {2}", NoteOf(type), T::typeid->Name, NoteOf(type->GetMethod("Add")));
}

static void Count() { ++Sum<int>::Depth; }

int main() {
    show<int>();
    show<double>();
    Type^ type = Sum<int>::typeid;
    UnmanagedFunctionPointerAttribute^ convention = safe_cast<UnmanagedFunctionPointerAttribute^>(
        Attribute::GetCustomAttribute(Sum<int>::Operation::typeid, UnmanagedFunctionPointerAttribute::typeid));
    Console::WriteLine("delegate {0}", convention->CallingConvention);
    Console::WriteLine(NoteOf(type->GetField("Total")));
    ObsoleteAttribute^ obsolete = safe_cast<ObsoleteAttribute^>(
        Attribute::GetCustomAttribute(type->GetProperty("Value"), ObsoleteAttribute::typeid));
    Console::WriteLine("{0}, {1} Get", NoteOf(type->GetMethod("Add")->GetParameters()[0]), obsolete->Message);
    Thread thread(gcnew ThreadStart(Count));
    thread.Start();
    thread.Join();
    Console::WriteLine("threads see {0}", Sum<int>::Depth);
    return 0;
}
