// A function of Windows is named where it is called.
#include <windows.h>

static void native() {
    Sleep(10); // error: BR2000
}

int main() {
    native();
    return static_cast<int>(GetTickCount()); // error: BR2000
}
