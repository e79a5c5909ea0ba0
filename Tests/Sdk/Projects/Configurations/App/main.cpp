#include "speed.h"

extern "C" __declspec(dllimport) int kind();
extern "C" __declspec(dllimport) const char* debugging();

int main() {
    System::Console::WriteLine("{0} {1} {2}", kind(), gcnew System::String(debugging()), Speed::Name());
    return 0;
}
