// A generic type needs its arguments.
using namespace System::Collections::Generic;

int main() {
    List^ first; // error: C2976
    return 0;
}
