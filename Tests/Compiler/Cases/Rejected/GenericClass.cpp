// Not supported yet: declaring a generic class.
using namespace System;

generic <typename T> // error: BR1101
ref class Box {
public:
    T Value;
};

int main() {
    return 0;
}
