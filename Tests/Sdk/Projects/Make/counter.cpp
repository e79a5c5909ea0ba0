#include "step.h"

int main() {
    System::Console::WriteLine(step() + STEP);
    return 0;
}
