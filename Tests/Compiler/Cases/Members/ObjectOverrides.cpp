// Equals, GetHashCode and ToString serve the class library's collections.
// expect: True
// expect: False
// expect: 1
// expect: key 1
using namespace System;
using namespace System::Collections::Generic;

ref class Key {
    int id_;

public:
    Key(int id) : id_(id) {}

    virtual bool Equals(Object^ other) override {
        Key^ key = dynamic_cast<Key^>(other);
        return key != nullptr && key->id_ == id_;
    }

    virtual int GetHashCode() override { return id_; }
    virtual String^ ToString() override { return String::Format("key {0}", id_); }
};

int main() {
    Key^ one = gcnew Key(1);
    Console::WriteLine(one->Equals(gcnew Key(1)));
    Console::WriteLine(one->Equals("1"));
    HashSet<Key^>^ keys = gcnew HashSet<Key^>();
    keys->Add(one);
    keys->Add(gcnew Key(1));
    Console::WriteLine(keys->Count);
    Console::WriteLine(one);
    return 0;
}
