// Not supported yet: a handle inside a native class.
#include <vcclr.h>

using namespace System;

class Keeper {
    gcroot<String^> text_; // error: BR1104
};

int main() {
    return 0;
}
