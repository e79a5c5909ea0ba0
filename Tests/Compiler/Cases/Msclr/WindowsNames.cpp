// Headers of msclr under the names that programs for Windows use.
// expect: open
// expect: closed
// expect: 1
#include "msclr\auto_handle.h"
#include <msclr\lock.h>
using namespace System;

ref class Door {
public:
    Door() { Console::WriteLine("open"); }
    ~Door() { Console::WriteLine("closed"); }
};

int main() {
    { msclr::auto_handle<Door> door(gcnew Door()); }
    Object^ sync = gcnew Object();
    msclr::lock guard(sync);
    Console::WriteLine(guard.is_locked() ? 1 : 0);
    return 0;
}
