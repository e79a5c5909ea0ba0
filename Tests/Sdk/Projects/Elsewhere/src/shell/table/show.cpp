#include "../show.h"
#include <msclr/marshal_cppstd.h>

void TableView::Show(System::String^ text) {
    System::Console::WriteLine("table {0}", countOfTable(msclr::interop::marshal_as<std::string>(text).c_str()));
}
