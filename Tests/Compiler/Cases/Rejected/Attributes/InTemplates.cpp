// A mistake elsewhere does not make attributes in class templates wrong.
#include <bridge/owner.h>

using namespace System;

struct Tank {};

ref class Basin {
    bridge::unique_owner<Tank>^ tank_ = gcnew bridge::unique_owner<Tank>(new Tank(), "Tank");

public:
    Basin() {
        tank_->Enter();
        tank_->Exit();
    }
};

int main() {
    array<Basin^>^ basins = {gcnew Basin()};
    Console::WriteLine("{0} {1}", basins->Length, basins[0]->Missing); // error: C2039
    return 0;
}
