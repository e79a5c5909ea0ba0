// The report counts the native objects that managed code creates by new and deletes, per type, with the place of creation.
// expect: Bridge: every object was disposed.
// expect: Part 3 in Lose
// expect: int 1 in Lose
// expect: part::Kind 1 in Hold
// expect: nothing is counted twice: 4
// expect: after the ends: 0
// expect: off: 0
#include <bridge/owner.h>
#include <memory>
#include <new>

using namespace System;
using namespace Bridge::Runtime;

struct Part {
    Part* next;
    explicit Part(Part* next = nullptr) : next(next) {}
    virtual ~Part() {}
};

struct Derived : Part {};

namespace part {
struct Kind {
    int size;
};
}

ref class Keeper {
public:
    static Part* First;
    static int* Numbers;
    static part::Kind* Kind;

    static void Clean() {
        Part* part = new Part();
        delete part;
        int* numbers = new int[3];
        delete[] numbers;
        part = new Derived();
        delete part;
        delete First;
        alignas(Part) unsigned char memory[sizeof(Part)];
        Part* placed = new (memory) Part();
        placed->~Part();
        std::unique_ptr<Part> owned(new Part());
        bridge::unique_owner<Part> owner(new Part(), "part");
    }
    static void Lose() {
        for (int i = 0; i < 3; ++i) First = new Part(First);
        Numbers = new int[3];
    }
    static void Hold() { Kind = new part::Kind{1}; }
    static void End() {
        delete Kind;
        delete[] Numbers;
        delete First->next->next;
        delete First->next;
        delete First;
        First = nullptr;
    }
};

static String^ Maker(String^ stack) { return stack->StartsWith("at Keeper.Lose in NativeLeaks.cpp:") ? "Lose" : stack->StartsWith("at Keeper.Hold") ? "Hold" : stack; }

static int Total() {
    int total = 0;
    for each (NativeObjects^ each in LeakTracker::Report()->Native) total += each->Count;
    return total;
}

int main() {
    LeakTracker::Start();
    Keeper::Clean();
    Console::WriteLine(LeakTracker::Report());
    Keeper::Lose();
    Keeper::Hold();
    for each (NativeObjects^ each in LeakTracker::Report()->Native)
        Console::WriteLine("{0} {1} in {2}", each->Type, each->Count, Maker(each->Stack));
    Part* last = Keeper::First->next->next;
    delete Keeper::First->next;
    Keeper::First->next = new Part(last);
    delete Keeper::Kind;
    Keeper::Kind = nullptr;
    Console::WriteLine("nothing is counted twice: {0}", Total());
    Keeper::End();
    Console::WriteLine("after the ends: {0}", Total());
    LeakTracker::Stop();
    Keeper::Hold();
    Console::WriteLine("off: {0}", Total());
    return 0;
}
