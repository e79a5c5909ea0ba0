// Initialisers of fields and static fields in class templates: native objects of dependent types, nested classes, with and
// without constructors.
// expect: 0 3
// expect: 2 of 4
// expect: inner 1
// expect: 7
using namespace System;
#include <vector>

template<class T, int N>
ref class Buffer1 {
    std::vector<T>* items_ = new std::vector<T>();
    std::vector<T>* fixed_ = new std::vector<T>(N);
    static std::vector<T>* shared_ = new std::vector<T>(N + 1);

public:
    ~Buffer1() {
        delete items_;
        delete fixed_;
    }
    property int Count { int get() { return static_cast<int>(items_->size()); } }
    property int Fixed { int get() { return static_cast<int>(fixed_->size()); } }
    static property int Shared { int get() { return static_cast<int>(shared_->size()); } }
    void Add(T item) { items_->push_back(item); }

    ref class Inner {
        std::vector<T>* one_ = new std::vector<T>(1);

    public:
        ~Inner() { delete one_; }
        property int Count { int get() { return static_cast<int>(one_->size()); } }
    };
};

template<class T>
ref class WithConstructor {
    T* value_ = new T();
    int other_ = static_cast<int>(sizeof(T));

public:
    WithConstructor(T value) { *value_ = value; }
    ~WithConstructor() { delete value_; }
    property int Sum { int get() { return static_cast<int>(*value_) + other_; } }
};

int main() {
    Buffer1<int, 3> buffer;
    Console::WriteLine("{0} {1}", buffer.Count, buffer.Fixed);
    buffer.Add(1);
    buffer.Add(2);
    Console::WriteLine("{0} of {1}", buffer.Count, Buffer1<int, 3>::Shared);
    Buffer1<int, 3>::Inner inner;
    Console::WriteLine("inner {0}", inner.Count);
    WithConstructor<short> object(5);
    Console::WriteLine(object.Sum);
    return 0;
}
