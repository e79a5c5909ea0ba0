// Not supported yet: a template of ref classes.
using namespace System;

template <typename T> // error: BR1102
ref class Box {
public:
    T Value;
};

int main() {
    return 0;
}
