// Smart pointers become owners or wrappers and back, also inside of containers.
// expect: 3 shared by 2
// expect: null True True
// expect: back 4 of 3
// expect: gone: 1
// expect: unique 5
// expect: refused tank
// expect: wrapped 7, none, 8
// expect: by name: 9
// expect: 0 alive
#include <bridge/convert.h>

using namespace System;
using namespace System::Collections::Generic;
using bridge::convert;
using bridge::shared_owner;
using bridge::unique_owner;

struct Tank {
    static int alive;
    int level;
    explicit Tank(int level) : level(level) { ++alive; }
    ~Tank() { --alive; }
};
int Tank::alive = 0;

static int fill(const std::shared_ptr<Tank>& tank) { return ++tank->level; }
static std::unique_ptr<Tank> make(int level) { return level < 0 ? nullptr : std::make_unique<Tank>(level); }

ref class Basin {
    shared_owner<Tank>^ tank_;

public:
    Basin(shared_owner<Tank>^ tank) : tank_(tank) {}
    ~Basin() { delete tank_; }

    property int Level {
        int get() {
            Tank* tank = tank_->Enter();
            try {
                return tank->level;
            } finally {
                tank_->Exit();
            }
        }
    }
};

namespace msclr {
namespace interop {
template<> inline Basin^ marshal_as<Basin^, std::shared_ptr<Tank>>(std::shared_ptr<Tank> const& from) {
    shared_owner<Tank>^ tank = convert<shared_owner<Tank>^>(from);
    return tank == nullptr ? nullptr : gcnew Basin(tank);
}
}
}

static void Wrap() {
    std::vector<std::shared_ptr<Tank>> tanks{std::make_shared<Tank>(7), nullptr, std::make_shared<Tank>(8)};
    array<Basin^>^ basins = convert<array<Basin^>^>(tanks);
    tanks.clear();
    Console::WriteLine("wrapped {0}, {1}, {2}", basins[0]->Level, basins[1] == nullptr ? "none" : "some", basins[2]->Level);
    for each (Basin^ basin in basins) delete basin;
    std::map<std::string, std::shared_ptr<Tank>> named{{"nine", std::make_shared<Tank>(9)}};
    Dictionary<String^, Basin^>^ byName = convert<Dictionary<String^, Basin^>^>(named);
    Console::WriteLine("by name: {0}", byName["nine"]->Level);
    delete byName["nine"];
}

static void Share() {
    std::shared_ptr<Tank> tank = std::make_shared<Tank>(3);
    shared_owner<Tank>^ owner = convert<shared_owner<Tank>^>(tank);
    Console::WriteLine("{0} shared by {1}", owner->Enter()->level, (int)tank.use_count());
    owner->Exit();
    shared_owner<Tank>^ none = convert<shared_owner<Tank>^>(std::shared_ptr<Tank>());
    Console::WriteLine("null {0} {1}", none == nullptr, convert<std::shared_ptr<Tank>>(none) == nullptr);
    std::shared_ptr<Tank> back = convert<std::shared_ptr<Tank>>(owner);
    Console::WriteLine("back {0} of {1}", fill(back), (int)tank.use_count());
    delete owner;
    back.reset();
    Console::WriteLine("gone: {0}", (int)tank.use_count());
}

int main() {
    Share();
    unique_owner<Tank>^ unique = bridge::own(make(5), "tank");
    Console::WriteLine("unique {0}", unique->Enter()->level);
    unique->Exit();
    delete unique;
    try {
        unique->Enter();
    } catch (ObjectDisposedException^ e) {
        Console::WriteLine("refused {0}", e->ObjectName);
    }
    if (bridge::own(make(-1), "none") != nullptr) Console::WriteLine("an owner of nothing");
    Wrap();
    Console::WriteLine("{0} alive", Tank::alive);
    return 0;
}
