// Elements of a vector of structs, read and written in place.
// expect: 2 b
// expect: 12
#include <string>
#include <vector>

using namespace System;

struct Row {
    int number;
    std::string name;
};

int main() {
    std::vector<Row> rows;
    rows.push_back(Row{1, "a"});
    rows.push_back(Row{2, "b"});
    Console::WriteLine("{0} {1}", rows[1].number, gcnew String(rows[1].name.c_str()));
    rows[0].number = 10;
    int sum = 0;
    for (std::size_t i = 0; i < rows.size(); ++i)
        sum += rows[i].number;
    Console::WriteLine(sum);
    return 0;
}
