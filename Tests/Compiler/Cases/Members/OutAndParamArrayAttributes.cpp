// The attributes that C++/CLI uses instead of keywords: [Out], [In], [ParamArray], [Optional].
// expect: 7 8
// expect: True
// expect: 6
// expect: True
// expect: True 5
using namespace System;
using namespace System::Reflection;
using namespace System::Runtime::InteropServices;

public ref class Calls {
public:
    static void Both([Out] int% result, int% changed) {
        result = 7;
        ++changed;
    }
    static int Sum([ParamArray] array<int>^ values) {
        int sum = 0;
        for each (int value in values)
            sum += value;
        return sum;
    }
    static void Maybe([Optional, DefaultParameterValue(5)] int value) {}
};

int main() {
    int result, changed = 7;
    Calls::Both(result, changed);
    Console::WriteLine("{0} {1}", result, changed);
    MethodInfo^ both = Calls::typeid->GetMethod("Both");
    Console::WriteLine(both->GetParameters()[0]->IsOut && !both->GetParameters()[1]->IsOut);
    Console::WriteLine(Calls::Sum(1, 2, 3));
    Console::WriteLine(Attribute::IsDefined(Calls::typeid->GetMethod("Sum")->GetParameters()[0], ParamArrayAttribute::typeid));
    ParameterInfo^ maybe = Calls::typeid->GetMethod("Maybe")->GetParameters()[0];
    Console::WriteLine("{0} {1}", maybe->IsOptional, maybe->DefaultValue);
    return 0;
}
