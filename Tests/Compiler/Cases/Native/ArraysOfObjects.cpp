// Local arrays of native objects are constructed in order and destroyed in reverse.
// expect: +1 +2 +3 use 2 -3 -2 -1
// expect: a, b
// expect: thrown +1 +2 -2 -1
// expect: 1.5 2.5
#include <stdexcept>
#include <string>
#include <vector>
using namespace System;

static std::string trace;

struct Probe {
    int id;
    Probe(int n) : id(n) {
        if (n < 0)
            throw std::runtime_error("thrown");
        trace += "+" + std::to_string(n) + " ";
    }
    ~Probe() { trace += "-" + std::to_string(id) + " "; }
};

static String^ Take() {
    String^ text = gcnew String(trace.c_str());
    trace.clear();
    return text->Trim();
}

static void Use() {
    Probe probes[3] = {1, 2, 3};
    trace += "use " + std::to_string(probes[1].id) + " ";
}

static void Fail() {
    try {
        Probe probes[] = {1, 2, -3};
        Console::WriteLine(probes[0].id);
    } catch (const std::runtime_error& e) {
        Console::Write("{0} ", gcnew String(e.what()));
    }
}

int main() {
    Use();
    Console::WriteLine(Take());
    std::string names[2] = {"a", "b"};
    Console::WriteLine("{0}, {1}", gcnew String(names[0].c_str()), gcnew String(names[1].c_str()));
    Fail();
    Console::WriteLine(Take());
    std::vector<double> rows[2];
    rows[0].push_back(1.5);
    rows[1].push_back(2.5);
    Console::WriteLine("{0} {1}", rows[0][0], rows[1][0]);
    return 0;
}
