// Accessors with an access of their own.
// expect: 5
// expect: False
using namespace System;

public ref class Guarded {
public:
    property int Value {
        int get() { return value_; }
    private:
        void set(int value) { value_ = value; }
    }

    void Change(int value) { Value = value; }

private:
    int value_;
};

int main() {
    Guarded^ guarded = gcnew Guarded();
    guarded->Change(5);
    Console::WriteLine(guarded->Value);
    Console::WriteLine(Guarded::typeid->GetProperty("Value")->GetSetMethod(true)->IsPublic);
    return 0;
}
