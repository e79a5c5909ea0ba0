// What the runtime cannot return: pointers to functions and members from delegates, objects of C++ from libraries.
using namespace System;
using namespace System::Runtime::InteropServices;

struct Size { int width, height; };
typedef void (*Callback)();
typedef int Size::*Side;

delegate Callback Choose(int n); // error: C3354
delegate Side Pick(); // error: C3354
delegate void Use(Callback callback);

delegate void First();
delegate void Second(int n);

ref struct Imports {
    [DllImport("graphics")]
    static Size GetSize(Size* screen); // error: C3385
    [DllImport("graphics")]
    static int GetWidth(Size* screen);
    void Run() {}
    void RunTo(int n) {}
};

int main() {
    Imports^ imports = gcnew Imports;
    First^ first = gcnew First(imports, &Imports::Run);
    Second^ second = gcnew Second(imports, &Imports::RunTo);
    first += second; // error: C3365
    Delegate^ both = first + second; // error: C3365
    return 0;
}
