// Delegates that the assembly declares, takes, keeps and returns.
// expect: 6 8
// expect: added 2, multiplied 10
// expect: text of 4
// expect: 3 in 2 calls
// expect: True System.MulticastDelegate
// expect: refused: too large
using namespace System;
using namespace System::Runtime::InteropServices;

public delegate int Operation(int a, int b);
generic<typename T> public delegate String^ Describe(T value);
public delegate void Change(int% value, [Out] String^% text);

public ref class Calculator {
    Operation^ last_;

public:
    static Operation^ const Add = gcnew Operation(&Calculator::Sum);
    static Operation^ Times(int factor) { return gcnew Operation(gcnew Factor(factor), &Factor::Apply); }
    int Run(Operation^ operation, int a, int b) {
        last_ = operation;
        return operation(a, b);
    }
    property Operation^ Last { Operation^ get() { return last_; } }
    generic<typename T> static String^ Show(Describe<T>^ describe, T value) { return describe(value); }
    static String^ Apply(Change^ change, int value) {
        String^ text;
        change(value, text);
        return text + value;
    }
    static void All(Operation^ operation) {
        for each (Delegate^ one in operation->GetInvocationList()) safe_cast<Operation^>(one)(1, 2);
    }

private:
    ref class Factor {
        int factor_;

    public:
        Factor(int factor) : factor_(factor) {}
        int Apply(int a, int b) { return (a + b) * factor_; }
    };
    static int Sum(int a, int b) { return a + b; }
};
