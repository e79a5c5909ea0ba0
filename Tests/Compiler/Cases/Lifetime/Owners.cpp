// Owners destroy once, after the calls in flight; what is used after its end throws.
// expect: 3 alive
// expect: 10 after 5
// expect: nested: refused Tank
// expect: end of the call: 1
// expect: 0 alive
// expect: refused Tank
// expect: part 7
// expect: part refused Tank
// expect: shared 4, native sees 4, 1 alive
// expect: 0 alive
// expect: child closed first: child parent
// expect: collected: 0 alive
#include <bridge/owner.h>
#include <string>

using namespace System;
using bridge::unique_owner;

struct Tank {
    static int alive;
    static std::string log;
    int level;
    std::string name;
    explicit Tank(int level, std::string name = "") : level(level), name(std::move(name)) { ++alive; }
    ~Tank() {
        --alive;
        log += name;
    }
    int fill(int by) { return level += by; }
};
int Tank::alive = 0;
std::string Tank::log;

static std::shared_ptr<Tank> native;

ref class Basin {
    unique_owner<Tank>^ tank_;

public:
    Basin(int level) : tank_(gcnew unique_owner<Tank>(new Tank(level), "Tank", 4096)) {}
    ~Basin() { delete tank_; }

    property unique_owner<Tank>^ Owner { unique_owner<Tank>^ get() { return tank_; } }

    int Fill(int by) {
        Tank* tank = tank_->Enter();
        try {
            return tank->fill(by);
        } finally {
            tank_->Exit();
        }
    }

    int EndWithin() {
        Tank* tank = tank_->Enter();
        try {
            delete this;
            try {
                Fill(1);
            } catch (ObjectDisposedException^ e) {
                Console::WriteLine("nested: refused {0}", e->ObjectName);
            }
            return tank->fill(0) > 0 ? Tank::alive : -1;
        } finally {
            tank_->Exit();
        }
    }
};

static void Lose() { gcnew Basin(1); }

int main() {
    Basin^ basin = gcnew Basin(5);
    {
        Basin a(1), b(2);
        Console::WriteLine("{0} alive", Tank::alive);
    }
    Console::WriteLine("{0} after 5", basin->Fill(5));
    Console::WriteLine("end of the call: {0}", basin->EndWithin());
    Console::WriteLine("{0} alive", Tank::alive);
    try {
        basin->Fill(1);
    } catch (ObjectDisposedException^ e) {
        Console::WriteLine("refused {0}", e->ObjectName);
    }

    Basin^ whole = gcnew Basin(7);
    Tank* inner = whole->Owner->Enter();
    bridge::borrowed<int, unique_owner<Tank>>^ part = gcnew bridge::borrowed<int, unique_owner<Tank>>(whole->Owner, &inner->level);
    whole->Owner->Exit();
    Console::WriteLine("part {0}", *part->Enter());
    part->Exit();
    delete whole;
    try {
        part->Enter();
    } catch (ObjectDisposedException^ e) {
        Console::WriteLine("part refused {0}", e->ObjectName);
    }

    {
        bridge::shared_owner<Tank> shared(std::make_shared<Tank>(4), "Shared");
        native = shared.Share();
        int level = shared.Enter()->level;
        shared.Exit();
        Console::WriteLine("shared {0}, native sees {1}, {2} alive", level, native->level, Tank::alive);
    }
    native.reset();
    Console::WriteLine("{0} alive", Tank::alive);

    Tank::log.clear();
    unique_owner<Tank>^ parent = gcnew unique_owner<Tank>(new Tank(1, "parent"), "parent");
    unique_owner<Tank>^ child = gcnew unique_owner<Tank>(new Tank(2, "child "), "child");
    parent->Adopt(child);
    delete parent;
    Console::WriteLine("child closed first: {0}", gcnew String(Tank::log.c_str()));

    Lose();
    GC::Collect();
    GC::WaitForPendingFinalizers();
    Console::WriteLine("collected: {0} alive", Tank::alive);
    return 0;
}
