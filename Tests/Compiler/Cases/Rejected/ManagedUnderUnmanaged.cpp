// Managed code in functions that #pragma unmanaged makes native.
using namespace System;

#pragma unmanaged
int call() {
    int n = 3;
    Console::WriteLine(n); // error: C3175
    return n;
}

#pragma managed(push, on)
void managed() { Console::WriteLine("managed"); }
#pragma managed(pop)

class Native {
public:
    int length() {
        String^ text = "x"; // error: C3821
        return 1;
    }
};
#pragma managed

int main() {
    Console::WriteLine(call());
    return 0;
}
