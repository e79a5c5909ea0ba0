// Attributes stand before definitions out of the class too, behind the head of a template.
// expect: 7 7
// expect: 9
using namespace System;
using namespace System::Diagnostics;

template<class T> ref class Box {
    T value_;

public:
    Box(T value);
    property T Value { T get(); }
    T Read();
};

template<class T>
Box<T>::Box(T value) : value_(value) {}

template<class T>
[DebuggerStepThrough]
T Box<T>::Value::get() { return value_; }

template<class T>
[DebuggerStepThrough, DebuggerNonUserCode]
__declspec(noinline) T Box<T>::Read() { return value_; }

template<class T>
[DebuggerHidden]
T plus(T a, T b) { return a + b; }

int main() {
    Box<int>^ box = gcnew Box<int>(7);
    Console::WriteLine("{0} {1}", box->Value, box->Read());
    Console::WriteLine(plus(4, 5));
}
