#include "../show.h"
#include <msclr/marshal_cppstd.h>

void TextView::Show(System::String^ text) {
    System::Console::WriteLine("text {0}", countOfText(msclr::interop::marshal_as<std::string>(text).c_str()));
}
