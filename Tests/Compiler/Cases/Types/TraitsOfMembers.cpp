// Type traits about members and bases, of managed types and of native ones.
// expect: destructor: True False False True True
// expect: finalizer: True False
// expect: virtual destructor: True True False
// expect: copy: True False True
// expect: assign: True False True
// expect: abstract: True False True False True
// expect: class: True False False False
// expect: base: True False True True False
// expect: in a template: True False
using namespace System;

interface class IRead {};
ref class Source abstract : IRead {
public:
    ~Source() {}
};
ref class File : Source {
protected:
    !File() {}
};
ref class Copied {
public:
    Copied() {}
    Copied(const Copied%) {}
    void operator=(const Copied%) {}
};
value class Number { int n_; };

class Stream {
public:
    virtual ~Stream() {}
};
struct Plain { int n; };
struct Derived : Plain {};

template<class T>
ref struct Box {
    static property bool IsAbstract { bool get() { return __is_abstract(T); } }
};

int main() {
    Console::WriteLine("destructor: {0} {1} {2} {3} {4}", __has_user_destructor(Source), __has_user_destructor(Copied), __has_user_destructor(Plain), __has_user_destructor(Stream), __has_user_destructor(IO::StringReader));
    Console::WriteLine("finalizer: {0} {1}", __has_finalizer(File), __has_finalizer(Source));
    Console::WriteLine("virtual destructor: {0} {1} {2}", __has_virtual_destructor(Source), __has_virtual_destructor(Stream), __has_virtual_destructor(Plain));
    Console::WriteLine("copy: {0} {1} {2}", __has_copy(Copied), __has_copy(File), __has_copy(Plain));
    Console::WriteLine("assign: {0} {1} {2}", __has_assign(Copied), __has_assign(File), __has_assign(Plain));
    Console::WriteLine("abstract: {0} {1} {2} {3} {4}", __is_abstract(Source), __is_abstract(File), __is_abstract(IRead), __is_abstract(Plain), __is_abstract(IO::Stream));
    Console::WriteLine("class: {0} {1} {2} {3}", __is_class(Plain), __is_class(File), __is_class(Number), __is_class(File^));
    Console::WriteLine("base: {0} {1} {2} {3} {4}", __is_base_of(Source, File), __is_base_of(File, Source), __is_base_of(IRead, File), __is_base_of(Plain, Derived), __is_base_of(Copied, File));
    Console::WriteLine("in a template: {0} {1}", Box<Source>::IsAbstract, Box<File>::IsAbstract);
    return 0;
}
