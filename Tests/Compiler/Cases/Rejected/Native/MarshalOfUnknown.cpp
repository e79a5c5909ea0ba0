// No conversion between these types.
#include <msclr/marshal_cppstd.h>

using namespace System;

struct Plain { int x; };

int main() {
    String^ text = "x";
    Plain plain = msclr::interop::marshal_as<Plain>(text); // error: C2280
    return 0;
}
