// A reference member of a native struct is the object it refers to.
// expect: 5 7
#include <string>
using namespace System;

struct View {
    int id;
    const std::string& key;
    int& count;
};

static int Measure(const View& view) {
    Console::WriteLine("{0} {1}", (int)view.key.size(), view.count + view.id);
    view.count++;
    return view.count;
}

int main() {
    std::string key = "hello";
    int count = 6;
    View view = {1, key, count};
    return Measure(view) - 7;
}
