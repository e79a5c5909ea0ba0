// Generic delegates, as parameters, fields and events.
using namespace System;

generic<typename T, typename R>
public delegate R Mapping(T value);

generic<typename T>
public delegate void Changed(Object^ sender, T before, T after);

generic<typename T>
public ref class Observed {
    T value_;

public:
    event Changed<T>^ Change;

    property T Value {
        T get() { return value_; }
        void set(T value) {
            T before = value_;
            value_ = value;
            Change(this, before, value);
        }
    }
};

ref class Log {
public:
    void OnInt(Object^ sender, int before, int after) { Console::WriteLine("{0} -> {1}", before, after); }
    static String^ Stars(int n) { return gcnew String(L'*', n); }
    int Length(String^ s) { return s->Length; }
};

int main() {
    Log^ log = gcnew Log();
    Observed<int>^ o = gcnew Observed<int>();
    o->Value = 1;
    o->Change += gcnew Changed<int>(log, &Log::OnInt);
    o->Value = 2;
    o->Value = 5;
    Mapping<int, String^>^ stars = gcnew Mapping<int, String^>(&Log::Stars);
    Mapping<String^, int>^ length = gcnew Mapping<String^, int>(log, &Log::Length);
    Console::WriteLine("{0} {1}", stars(3), length->Invoke(stars(7)));
    Console::WriteLine(stars->GetType());
    return 0;
}
// expect: 1 -> 2
// expect: 2 -> 5
// expect: *** 7
// expect: Mapping`2[System.Int32,System.String]
