// Destructors of native objects in managed code that let exceptions out.
#include <cstdio>
#include <stdexcept>
#include <string>

using namespace System;

struct Quiet {
    const char* name;
    ~Quiet() { std::printf("~%s\n", name); }
};

struct Loud {
    int number;
    ~Loud() noexcept(false) {
        if (number != 0) throw std::runtime_error("destructor " + std::to_string(number));
    }
};

static int Leave(int number) {
    Quiet first{"first"};
    Loud loud{number};
    Quiet last{"last"};
    return number + 1;
}

ref class Owner {
public:
    static void Block() {
        try {
            Loud loud{3};
            Console::WriteLine("in the block");
        } finally {
            Console::WriteLine("finally");
        }
    }

    static int Loop() {
        int rounds = 0;
        for (int i = 0; i < 4; i++) {
            Loud loud{i == 2 ? 9 : 0};
            rounds++;
        }
        return rounds;
    }
};

int main() {
    Console::WriteLine(Leave(0));
    // expect: ~last
    // expect: ~first
    // expect: 1
    try {
        Leave(2);
    } catch (const std::runtime_error& e) {
        Console::WriteLine(gcnew String(e.what()));
        // expect: ~last
        // expect: ~first
        // expect: destructor 2
    }
    try {
        Owner::Block();
    } catch (Exception^ e) {
        Console::WriteLine(e->Message);
        // expect: in the block
        // expect: finally
        // expect: destructor 3
    }
    try {
        Owner::Loop();
    } catch (const std::exception& e) {
        Console::WriteLine(gcnew String(e.what()));
        // expect: destructor 9
    }
    try {
        Loud array[2] = {{0}, {7}};
    } catch (const std::exception& e) {
        Console::WriteLine(gcnew String(e.what()));
        // expect: destructor 7
    }
}
