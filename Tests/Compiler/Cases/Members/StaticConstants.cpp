// A static const member is a variable whose metadata tell its value; it is no literal.
// expect: Count Public, Static, HasDefault 5
// expect: Half Public, Static, HasDefault 0.5
// expect: Zero Public, Static, HasDefault False
// expect: Letter Public, Static, HasDefault x
// expect: Large Public, Static, HasDefault 1099511627776
// expect: Text Public, Static
// expect: Late Public, Static
// expect: Literal Public, Static, Literal, HasDefault 7
// expect: 5 five 6 5
using namespace System;
using namespace System::Reflection;

public ref struct Constants {
    static const int Count = 5;
    static const double Half = 0.5;
    static const bool Zero = false;
    static const wchar_t Letter = L'x';
    static const Int64 Large = 1LL << 40;
    literal int Literal = 7;
    static String^ const Text = "text";
    static const int Late = Environment::ProcessId;
};

int main() {
    for each (FieldInfo^ field in Constants::typeid->GetFields()) {
        Console::Write("{0} {1}", field->Name, field->Attributes);
        if (field->Attributes.HasFlag(FieldAttributes::HasDefault))
            Console::Write(" {0}", field->GetValue(nullptr));
        Console::WriteLine();
    }
    int native[Constants::Count + 1];
    const int& reference = Constants::Count;
    switch (reference) {
        case Constants::Count: Console::WriteLine("{0} five {1} {2}", Constants::Count, sizeof(native) / sizeof(int), *&reference); break;
    }
    return 0;
}
