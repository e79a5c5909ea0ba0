// A function of a native library has no object.
using namespace System;
using namespace System::Runtime::InteropServices;

ref class Native {
public:
    [DllImport("libc")]
    int abs(int value); // error: BR1128
    [DllImport("libc")]
    static int atoi(String^ text);
};

int main() {
    bool choice = Native::atoi("1") == 1;
    int^ number = choice ? 5 : nullptr; // error: C2446
    return number == nullptr;
}
