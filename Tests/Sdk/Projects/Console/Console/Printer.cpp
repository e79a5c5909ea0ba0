#include "Printer.h"
#include <msclr/marshal_cppstd.h>

using namespace System;
using namespace Spectre::Console;
using namespace msclr::interop;

void print(const Stock& stock, IO::TextWriter^ writer) {
    AnsiConsoleSettings^ settings = gcnew AnsiConsoleSettings;
    settings->Ansi = AnsiSupport::No;
    settings->Out = gcnew AnsiConsoleOutput(writer);
    IAnsiConsole^ console = AnsiConsole::Create(settings);
    Tree^ tree = gcnew Tree("stock");
    for (const auto& [name, count] : stock.counts()) {
        TreeNode^ node = HasTreeNodeExtensions::AddNode(tree, marshal_as<String^>(name));
        HasTreeNodeExtensions::AddNode(node, count.ToString());
    }
    console->Write(tree);
}
