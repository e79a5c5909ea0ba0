// Functions of native libraries: their arguments convert as those of any function.
using namespace System;
using namespace System::Runtime::InteropServices;
[DllImport("libc")]
extern "C" int abs(int value);
ref class Native {
public:
    [DllImport("libc")]
    static int atoi(String^ text);
};
int main() {
    abs("five"); // error: C2664
    abs(); // error: C2660
    Native::atoi(5); // error: C2440
    Native::strlen("x"); // error: C2039
    return 0;
}
