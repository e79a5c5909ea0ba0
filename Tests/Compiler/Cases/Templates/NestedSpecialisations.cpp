// expect: U int U^ U
// Specialisations within the class template around them.
using namespace System;
template<class T> ref class Outer {
public:
    template<class U> ref class Inner { public: String^ Name() { return "U"; } };
    template<> ref class Inner<int> { public: String^ Name() { return "int"; } };
    template<class U> ref class Inner<U^> { public: String^ Name() { return "U^"; } };
};

int main() {
    Console::WriteLine("{0} {1} {2} {3}", (gcnew Outer<int>::Inner<char>)->Name(), (gcnew Outer<int>::Inner<int>)->Name(), (gcnew Outer<int>::Inner<String^>)->Name(),
        (gcnew Outer<String^>::Inner<double>)->Name());
    return 0;
}
