#include "Printer.h"

int main(array<System::String^>^ args) {
    Stock stock;
    stock.add("apples", 3);
    stock.add("pears", 1);
    stock.add("apples", 4);
    print(stock, System::Console::Out);
    return 0;
}
