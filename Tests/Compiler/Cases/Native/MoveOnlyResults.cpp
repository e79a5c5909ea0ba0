// Managed functions that return native objects which can only be moved; steps of fields as native arguments.
// expect: 5 6 7
// expect: 8
// expect: 2
#include <memory>
#include <string>
#include <vector>
using namespace System;

struct Node {
    int value;
    explicit Node(int value) : value(value) {}
};

ref class Factory {
    int next_ = 5;

    std::unique_ptr<Node> Make() {
        std::unique_ptr<Node> node = std::make_unique<Node>(next_++);
        return node;
    }
    std::unique_ptr<Node> MakeEarly(bool early) {
        if (early) {
            std::unique_ptr<Node> node = Make();
            node->value++;
            return node;
        }
        return std::make_unique<Node>(7);
    }

public:
    void Run() {
        auto first = Make();
        auto second = MakeEarly(true);
        second->value--;
        std::unique_ptr<Node> third;
        third = MakeEarly(false);
        Console::WriteLine("{0} {1} {2}", first->value, second->value, third->value);
        next_++;
        Console::WriteLine(next_--);
    }
    int Fill() {
        std::vector<std::unique_ptr<Node>> nodes;
        nodes.push_back(Make());
        nodes.emplace_back(new Node(next_++));
        return static_cast<int>(nodes.size());
    }
};

int main() {
    Factory factory;
    factory.Run();
    Console::WriteLine(factory.Fill());
    return 0;
}
