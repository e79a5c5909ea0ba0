// Calls, indexers and properties in one expression.
// expect: B
// expect: 3
using namespace System;
using namespace System::Collections::Generic;

static Dictionary<String^, List<String^>^>^ Make() {
    Dictionary<String^, List<String^>^>^ map = gcnew Dictionary<String^, List<String^>^>();
    map["k"] = gcnew List<String^>();
    map["k"]->Add("a");
    map["k"]->Add("b");
    return map;
}

int main() {
    Console::WriteLine(Make()["k"][1]->ToUpperInvariant()[0]);
    Console::WriteLine((Make()["k"]->Count + Make()->Keys->Count));
    return 0;
}
