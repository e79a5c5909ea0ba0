#include <core/table.h>

int countOfTable(const char* text) { return static_cast<int>(core::cells(text).size()); }
