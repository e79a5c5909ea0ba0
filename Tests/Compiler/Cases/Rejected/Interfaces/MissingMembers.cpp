// Each member that lacks an implementation is named.
using namespace System;

delegate void Handler();

interface class IDevice {
    void Start();
    property int Speed { int get(); void set(int value); }
    event Handler^ Stopped;
};

ref class Motor : IDevice { // error: C3766
};

ref class Fan : IDevice { // error: C3766
public:
    virtual void Start() {}
    property int Speed { virtual int get() { return 1; } }
    virtual event Handler^ Stopped;
};

int main() { return 0; }
