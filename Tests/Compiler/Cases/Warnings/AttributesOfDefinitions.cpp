// Attributes belong to the declaration in the class; those of a definition outside of it are not emitted.
// expect: 1 0
using namespace System;

ref class Robot {
public:
    [Obsolete("declared")] void Declared();
    void Defined();
};

void Robot::Declared() {}

[Obsolete("defined")] // warning: BR1129
void Robot::Defined() {}

int main() {
    Console::WriteLine("{0} {1}", Robot::typeid->GetMethod("Declared")->GetCustomAttributes(false)->Length,
        Robot::typeid->GetMethod("Defined")->GetCustomAttributes(false)->Length);
    return 0;
}
