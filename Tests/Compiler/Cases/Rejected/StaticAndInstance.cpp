// Static members have no object, instance members need one.
using namespace System;
ref class Mixed {
    int field_;

public:
    property int Value;
    static property int Shared;
    int Get() { return field_; }
    static int Count() {
        return field_; // error: C2597
    }
    static int Twice() {
        return 2 * Get(); // error: C2352
    }
    static Mixed^ Self() {
        return this; // error: C2671
    }
};
int main() {
    return Mixed::Get(); // error: C2352
}
