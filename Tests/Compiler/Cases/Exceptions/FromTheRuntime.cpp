// Faults of the runtime arrive as exceptions.
// expect: DivideByZeroException
// expect: NullReferenceException
// expect: FormatException
using namespace System;

ref class Calculator {
public:
    static int Divide(int a, int b) { return a / b; }
};

static void Try(int which) {
    try {
        String^ text = nullptr;
        switch (which) {
        case 0:
            Console::WriteLine(Calculator::Divide(1, 0));
            break;
        case 1:
            Console::WriteLine(text->Length);
            break;
        case 2:
            Console::WriteLine(Int32::Parse("x"));
            break;
        }
    } catch (Exception^ e) {
        Console::WriteLine(e->GetType()->Name);
    }
}

int main() {
    for (int i = 0; i < 3; ++i)
        Try(i);
    return 0;
}
