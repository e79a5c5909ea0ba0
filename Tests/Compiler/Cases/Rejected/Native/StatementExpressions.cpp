// Statement expressions of GNU, as macros of C libraries have them: managed code in one is a limit of ours, native code is not.
#include <stdlib.h>
using namespace System;

#define NEW_ZEROED(type, count) (type*)(__extension__({ size_t wanted = (size_t)(count); void* place = calloc(wanted, sizeof(type)); place; }))

static char** room(array<String^>^ texts) {
    return NEW_ZEROED(char*, texts->Length + 1); // error: BR2001
}

int main() {
    int number = ({ int part = 3; part + 1; });
    Console::WriteLine(number);
    free(room(gcnew array<String^>(2)));
}
