// A native object as a field, found when the template is instantiated with its type.
using namespace System;

struct Native {
    int x;
};

template<class T>
ref class Holder {
public:
    T value; // error: C4368
};

int main() {
    Holder<int>^ good = gcnew Holder<int>();
    Holder<Native>^ bad = gcnew Holder<Native>();
    return 0;
}
