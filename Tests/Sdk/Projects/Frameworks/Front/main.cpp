using namespace System;

ref class Odd : IRule {
public:
    virtual bool Holds(int value) { return value % 2 != 0; }
};

int main() {
    Even^ even = gcnew Even;
    Console::WriteLine("{0} {1} {2}", even->SumUpTo(10), Engine::Sum(gcnew Odd, 10), Even::Framework);
    return 0;
}
