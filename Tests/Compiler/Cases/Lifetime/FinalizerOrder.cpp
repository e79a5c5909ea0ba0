// Objects that refer to each other are lost together: whichever finalizer runs first, each native object ends once, and none uses another.
// expect: 600 made, 600 ended once, 0 wrong
// expect: one of each pair came first: True
#include <bridge/registered_callback.h>
#include <atomic>

using namespace System;
using namespace System::Collections::Generic;
using namespace System::Runtime::CompilerServices;

struct Part {
    static std::atomic<int> made, ended, wrong;
    std::atomic<bool> is_alive{true};
    int (*told)(int) = nullptr;

    Part() { ++made; }
    ~Part() {
        if (!is_alive.exchange(false)) ++wrong;
        ++ended;
    }
};
std::atomic<int> Part::made{0}, Part::ended{0}, Part::wrong{0};

typedef bridge::unique_owner<Part> Owner;
typedef bridge::registered_callback<int(int)> Callback;

ref class Parent;

// With a finalizer of its own beside the one of its owner.
ref class Child {
    Parent^ parent_;
    Part* part_ = new Part();

public:
    Owner^ Kept = gcnew Owner(new Part(), "child");
    Child(Parent^ parent) : parent_(parent) {}
    ~Child() {
        delete Kept;
        this->!Child();
    }
    !Child();
};

ref class Parent {
    Owner^ owner_ = gcnew Owner(new Part(), "parent");
    Child^ child_;
    int OnTold(int number) { return number; }

public:
    static int ParentsFirst, ChildrenFirst;
    bool IsFinalized, IsChildFinalized;

    Parent() {
        child_ = gcnew Child(this);
        owner_->Adopt(child_->Kept);
        Part* part = owner_->Enter();
        try {
            part->told = (gcnew Callback(gcnew Callback::Handler(this, &Parent::OnTold)))->FunctionOf(owner_);
        } finally {
            owner_->Exit();
        }
    }
    ~Parent() {
        delete child_;
        delete owner_;
    }
    !Parent() {
        IsFinalized = true;
        if (!IsChildFinalized) ++ParentsFirst;
    }
};

// Only fields of the own object and plain fields of another may be touched here.
Child::!Child() {
    delete part_;
    part_ = nullptr;
    parent_->IsChildFinalized = true;
    if (!parent_->IsFinalized) ++Parent::ChildrenFirst;
}

[MethodImpl(MethodImplOptions::NoInlining)]
static void Lose() {
    for (int i = 0; i < 200; ++i) gcnew Parent();
}

int main() {
    Lose();
    for (int i = 0; i < 3; ++i) {
        GC::Collect();
        GC::WaitForPendingFinalizers();
    }
    Console::WriteLine("{0} made, {1} ended once, {2} wrong", Part::made.load(), Part::ended.load(), Part::wrong.load());
    Console::WriteLine("one of each pair came first: {0}", Parent::ParentsFirst + Parent::ChildrenFirst == 200);
    return 0;
}
