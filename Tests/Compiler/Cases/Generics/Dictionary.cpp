// Keys, values and pairs.
// expect: 2
// expect: True
// expect: one=1
// expect: two=2
// expect: missing
using namespace System;
using namespace System::Collections::Generic;

int main() {
    Dictionary<String^, int>^ map = gcnew Dictionary<String^, int>();
    map["one"] = 1;
    map->Add("two", 2);
    Console::WriteLine(map->Count);
    Console::WriteLine(map->ContainsKey("one"));
    for each (KeyValuePair<String^, int> pair in map)
        Console::WriteLine("{0}={1}", pair.Key, pair.Value);
    int value;
    if (!map->TryGetValue("three", value))
        Console::WriteLine("missing");
    return 0;
}
