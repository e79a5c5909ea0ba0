// A function with other parameters.
using namespace System;

delegate int Operation(int n);

ref class Functions {
public:
    static int Text(String^ s) { return 1; }
    static String^ Result(int n) { return nullptr; }
    int Instance(int n, int m) { return 1; }
};

int main() {
    Functions^ f = gcnew Functions();
    Operation^ first = gcnew Operation(&Functions::Text); // error: C3352
    Operation^ second = gcnew Operation(&Functions::Result); // error: C3352
    Operation^ third = gcnew Operation(f, &Functions::Instance); // error: C3352
    return 0;
}
