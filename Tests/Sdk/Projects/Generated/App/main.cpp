#include "words.h"
#include <tables.h>
#include <version.h>

int main() {
    System::Console::WriteLine("{0} {1} {2}", squares[5], VERSION, System::String::Join(",", Words::All()));
    return 0;
}
