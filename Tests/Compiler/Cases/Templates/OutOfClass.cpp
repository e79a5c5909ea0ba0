// Members of a class template defined outside of it: functions, constructors, destructors, accessors, member templates.
// expect: made 2
// expect: 2 doubled is 4
// expect: value 5
// expect: int and Double
// expect: special
// expect: finished
using namespace System;

template<class T>
ref class Cell {
    T value_;

public:
    Cell(T value);
    ~Cell();
    !Cell();
    T Twice();
    property T Value {
        T get();
        void set(T value);
    }
    template<class U>
    String^ With(U other);
    String^ Special();
};

template<class T>
Cell<T>::Cell(T value) : value_(value) {
    Console::WriteLine("made {0}", value);
}

template<class T>
Cell<T>::~Cell() {
    this->!Cell();
}

template<class T>
Cell<T>::!Cell() {
    Console::WriteLine("finished");
}

template<typename X>
X Cell<X>::Twice() {
    X result = value_ + value_;
    return result;
}

template<class T>
T Cell<T>::Value::get() {
    return value_;
}

template<class T>
void Cell<T>::Value::set(T value) {
    value_ = value;
}

template<class T>
template<class U>
String^ Cell<T>::With(U other) {
    return "int and " + U::typeid->Name;
}

template<class T>
String^ Cell<T>::Special() {
    return "general";
}

template<>
String^ Cell<int>::Special() {
    return "special";
}

int main() {
    Cell<int> cell(2);
    Console::WriteLine("{0} doubled is {1}", cell.Value, cell.Twice());
    cell.Value = 5;
    Console::WriteLine("value {0}", cell.Value);
    Console::WriteLine(cell.With(2.5));
    Console::WriteLine(cell.Special());
    return 0;
}
