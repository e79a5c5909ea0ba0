// A default indexer is this[…] in C#; an indexed property is its accessors.
// expect: b
// expect: z
// expect: 6
// expect: 2
using namespace System;
using namespace System::Collections::Generic;

public ref class Letters {
    array<String^>^ cells_ = {"a", "b", "c"};
    Dictionary<String^, int>^ counts_ = gcnew Dictionary<String^, int>();

public:
    property String^ default[int] {
        String^ get(int index) { return cells_[index]; }
        void set(int index, String^ value) { cells_[index] = value; }
    }

    property int default[String^] {
        int get(String^ key) { return counts_->ContainsKey(key) ? counts_[key] : 0; }
        void set(String^ key, int value) { counts_[key] = value; }
    }

    property int Twice[int] { int get(int n) { return 2 * n; } }
};
