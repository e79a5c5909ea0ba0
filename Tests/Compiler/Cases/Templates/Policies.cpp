// Dependent names: native policy classes, nested types of parameters, members of dependent bases, template template parameters.
// expect: [log] opened file
// expect: 3 bytes
// expect: [log] closed
// expect: 4
// expect: [quiet]
// expect: 6
using namespace System;
#include <string>
#include <vector>

struct FileTraits {
    typedef std::vector<unsigned char> buffer_type;
    static buffer_type* open() { return new buffer_type(3); }
    static void close(buffer_type* buffer) { delete buffer; }
    static const wchar_t* name() { return L"file"; }
};

ref class Log {
public:
    void Write(String^ text) { Console::WriteLine("[log] {0}", text); }
};

ref class Quiet {
public:
    void Write(String^) { Console::WriteLine("[quiet]"); }
};

template<class Logger>
ref class Logged {
protected:
    Logger^ log_ = gcnew Logger();
    void Note(String^ text) { log_->Write(text); }
};

template<class Traits, class Logger = Log>
ref class Resource : Logged<Logger> {
    typename Traits::buffer_type* buffer_;
    typedef typename Traits::buffer_type::value_type element;

public:
    Resource() : buffer_(Traits::open()) { this->Note("opened " + gcnew String(Traits::name())); }
    ~Resource() {
        this->!Resource();
        this->Note("closed");
    }
    !Resource() {
        Traits::close(buffer_);
        buffer_ = nullptr;
    }

    property int Size { int get() { return static_cast<int>(buffer_->size() * sizeof(element)); } }
    void Add(element value) { buffer_->push_back(value); }
};

template<template<class, class> class Vector, class T>
ref class Adapter {
    Vector<T, std::allocator<T>>* items_;

public:
    Adapter() : items_(new Vector<T, std::allocator<T>>()) {}
    ~Adapter() { delete items_; }
    template<class U>
    int Add(U item) {
        items_->push_back(static_cast<T>(item));
        return static_cast<int>(items_->back());
    }
};

int main() {
    {
        Resource<FileTraits> file;
        Console::WriteLine("{0} bytes", file.Size);
    }
    Resource<FileTraits, Quiet>^ quiet;
    Adapter<std::vector, short> adapter;
    Console::WriteLine(adapter.Add(4.5));
    Logged<Quiet>^ logged = quiet = gcnew Resource<FileTraits, Quiet>();
    quiet->Add(1);
    quiet->Add(2);
    quiet->Add(3);
    Console::WriteLine(quiet->Size);
    return 0;
}
