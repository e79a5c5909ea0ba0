// Reference counts follow the scopes of managed functions.
// expect: 1
// expect: 2
// expect: 1
// expect: gone
#include <memory>

using namespace System;

struct Node {
    bool* gone;
    explicit Node(bool* flag) : gone(flag) {}
    ~Node() { *gone = true; }
};

int main() {
    bool gone = false;
    {
        std::shared_ptr<Node> first = std::make_shared<Node>(&gone);
        Console::WriteLine((int)first.use_count());
        {
            std::shared_ptr<Node> second = first;
            Console::WriteLine((int)first.use_count());
        }
        Console::WriteLine((int)first.use_count());
    }
    Console::WriteLine(gone ? "gone" : "alive");
    return 0;
}
