// An equality comparer of ours decides what is the same key.
// expect: 1
// expect: 2
using namespace System;
using namespace System::Collections::Generic;

ref class ByLength : IEqualityComparer<String^> {
public:
    virtual bool Equals(String^ a, String^ b) { return a->Length == b->Length; }
    virtual int GetHashCode(String^ text) { return text->Length; }
};

int main() {
    Dictionary<String^, int>^ map = gcnew Dictionary<String^, int>(gcnew ByLength());
    map["ab"] = 1;
    map["xy"] = 2;
    Console::WriteLine(map->Count);
    Console::WriteLine(map["no"]);
    return 0;
}
