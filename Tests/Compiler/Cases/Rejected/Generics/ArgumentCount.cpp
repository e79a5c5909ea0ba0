// As many arguments as parameters.
using namespace System::Collections::Generic;

int main() {
    Dictionary<int>^ first; // error: C2976
    List<int, int>^ second; // error: C2977
    return 0;
}
