// A generic argument is a handle or a value.
#include <string>

using namespace System::Collections::Generic;

int main() {
    List<std::string>^ first; // error: C3225
    List<int*>^ second; // error: C3225
    List<System::Version>^ third; // error: C3225
    return 0;
}
