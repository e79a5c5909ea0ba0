// The leak tracker names wrappers and native objects, not what stands between them.
// expect: disposed: 0 live, 0 lost, 0 native
// expect: held: 1 live Basin, 0 lost, 1 native Tank
// expect: a callback of its own: 1 live
#include <bridge/registered_callback.h>

using namespace System;
using namespace Bridge::Runtime;

struct Tank {
    int level = 0;
    int (*told)(int) = nullptr;
};

typedef bridge::registered_callback<int(int)> Callback;

ref class Basin {
    bridge::unique_owner<Tank>^ tank_ = gcnew bridge::unique_owner<Tank>(new Tank(), "Tank");

    int OnTold(int number) { return number; }

public:
    Basin() {
        Tank* tank = tank_->Enter();
        try {
            tank->told = (gcnew Callback(gcnew Callback::Handler(this, &Basin::OnTold)))->FunctionOf(tank_);
        } finally {
            tank_->Exit();
        }
    }
    ~Basin() { delete tank_; }
};

static int Twice(int number) { return 2 * number; }

static void UseOne() { Basin basin; }

int main() {
    LeakTracker::Start(false);
    UseOne();
    LeakReport^ report = LeakTracker::Report();
    Console::WriteLine("disposed: {0} live, {1} lost, {2} native", report->Live, report->Lost, report->Native->Count);
    Basin^ held = gcnew Basin();
    report = LeakTracker::Report();
    Console::WriteLine("held: {0} live {1}, {2} lost, {3} native Tank", report->Live, report->Entries[0]->Type->Name, report->Lost, report->Native[0]->Count);
    delete held;
    Callback^ own = gcnew Callback(gcnew Callback::Handler(&Twice));
    own->Function(1);
    Console::WriteLine("a callback of its own: {0} live", LeakTracker::Report()->Live);
    delete own;
    return 0;
}
