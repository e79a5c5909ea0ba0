// Managed and native functions call each other to any depth; exceptions of both kinds cross the border on the way.
// expect: 5 4 3 2 1 0
// expect: caught managed: too deep
// expect: caught native: native end
// expect: std: System.ArgumentException: as std
// expect: 500
#include <stdexcept>
#include <string>

using namespace System;

void nativeStep(int n, int mode);

void managedStep(int n, int mode) {
    if (mode == 0)
        Console::Write(n == 0 ? "{0}\n" : "{0} ", n);
    if (n == 0 && mode == 1)
        throw gcnew InvalidOperationException("too deep");
    if (n > 0)
        nativeStep(n - 1, mode);
}

void nativeStep(int n, int mode) {
    if (n == 0 && mode == 2)
        throw std::runtime_error("native end");
    managedStep(n, mode);
}

int sum(int n);
int nativeSum(int n) { return n == 0 ? 0 : 1 + sum(n); }
int sum(int n) { return Math::Max(0, nativeSum(n - 1)); }
int addOne(int n) { return n == 0 ? 0 : 1 + nativeSum(n); }

void throwsManaged(int) { throw gcnew ArgumentException("as std"); }

std::string asStd(void (*f)(int)) {
    try {
        f(1);
    } catch (const std::exception& e) {
        return e.what();
    }
    return "nothing";
}

int main() {
    nativeStep(5, 0);
    try {
        nativeStep(5, 1);
    } catch (InvalidOperationException^ e) {
        Console::WriteLine("caught managed: {0}", e->Message);
    }
    try {
        managedStep(5, 2);
    } catch (const std::runtime_error& e) {
        Console::WriteLine("caught native: {0}", gcnew String(e.what()));
    }
    std::string text = asStd(&throwsManaged);
    Console::WriteLine("std: {0}", gcnew String(text.c_str()));
    Console::WriteLine(nativeSum(500));
    return 0;
}
