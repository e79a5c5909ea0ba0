#include "show.h"

int main() {
    TextView::Show("one two three");
    TableView::Show("a b; c d; e f; g h");
#ifdef _DEBUG
    System::Console::WriteLine("debug");
#else
    System::Console::WriteLine("release");
#endif
    return 0;
}
