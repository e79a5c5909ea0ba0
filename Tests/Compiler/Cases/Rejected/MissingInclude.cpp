// A header that is not there.
#include "NoSuchHeader.h" // error: C1083

int main() {
    return 0;
}
