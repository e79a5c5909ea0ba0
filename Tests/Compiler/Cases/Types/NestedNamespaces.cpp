// C++17's short form of nested namespaces, with managed types.
// expect: Company.Product.Part
using namespace System;

namespace Company::Product {

ref class Part {
public:
    static String^ Name() { return Part::typeid->FullName; }
};

}

int main() {
    Console::WriteLine(Company::Product::Part::Name());
    return 0;
}
