// The main use: a template that owns a native object, over any native class.
// expect: gear of 5
// expect: gear gone
// expect: still 12
// expect: cut
// expect: chain gone
// expect: disposed twice is fine
// expect: Owner<Gear>
using namespace System;
#include "Owner.h"

class Gear {
    int teeth_;

public:
    explicit Gear(int teeth) : teeth_(teeth) {}
    ~Gear() { log("gear gone"); }
    int teeth() const { return teeth_; }
};

class Chain {
public:
    int links = 12;
    ~Chain() { log("chain gone"); }
};

template<class N>
ref class Owner {
    N* native_;

public:
    Owner(N* native) : native_(native) {}
    ~Owner() { this->!Owner(); }
    !Owner() {
        delete native_;
        native_ = nullptr;
    }

    property N* Native {
        N* get() {
            if (!native_)
                throw gcnew ObjectDisposedException("native");
            return native_;
        }
    }

    property bool IsAlive { bool get() { return native_ != nullptr; } }
};

ref class Drive {
    Owner<Gear> gear_;
    Owner<Chain>^ chain_;

public:
    Drive(int teeth) : gear_(new Gear(teeth)), chain_(gcnew Owner<Chain>(new Chain())) {}
    ~Drive() {}
    property int Teeth { int get() { return gear_.Native->teeth(); } }
    property int Links { int get() { return chain_->Native->links; } }
    void Cut() { delete chain_; }
};

int main() {
    Owner<Chain>^ kept;
    {
        Drive drive(5);
        Console::WriteLine("gear of {0}", drive.Teeth);
        kept = gcnew Owner<Chain>(new Chain());
    }
    Console::WriteLine("still {0}", kept->Native->links);
    Console::WriteLine("cut");
    delete kept;
    delete kept;
    Console::WriteLine(kept->IsAlive ? "alive" : "disposed twice is fine");
    Console::WriteLine(Owner<Gear>::typeid);
    return 0;
}
