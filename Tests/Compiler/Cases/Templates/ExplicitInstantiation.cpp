// Explicit instantiations: of a class with all its members, of functions with handles, extern declarations.
// expect: 2 methods
// expect: 3
// expect: 2.5
// expect: native 6
// expect: 1, 2
// expect: x3
using namespace System;
using namespace System::Reflection;
#include <vector>

template<class T>
ref class Account {
    T balance_;

public:
    void Put(T amount) { balance_ += amount; }
    T Take() { return balance_; }
};

template ref class Account<int>;

template<class T>
T first(array<T>^ items) { return items[0]; }

template int first<int>(array<int>^ items);
template double first(array<double>^ items);

template<class T>
T add(T a, T b) { return a + b; }

template int add<int>(int, int);

template<class T>
void show(const std::vector<T>& items) { Console::WriteLine("{0}, {1}", items[0], items[1]); }

template void show<int>(const std::vector<int>&);

template<class T>
struct Prefix {
    static String^ To(T value) { return "x" + value; }
    int length() const { return 1; }
};

template struct Prefix<int>;

int main() {
    Type^ type = Account<int>::typeid;
    int count = type->GetMethods(BindingFlags::Public | BindingFlags::Instance | BindingFlags::DeclaredOnly)->Length;
    Console::WriteLine("{0} methods", count);
    Console::WriteLine(first(gcnew array<int> { 3 }));
    Console::WriteLine(first(gcnew array<double> { 2.5 }));
    Console::WriteLine("native {0}", add(2, 4));
    show(std::vector<int>{1, 2});
    Console::WriteLine(Prefix<int>::To(3));
    return 0;
}
