// The object has the function.
using namespace System;

delegate void Work();

ref class First { public: void Run() {} };
ref class Second {};

int main() {
    Second^ second = gcnew Second();
    Work^ work = gcnew Work(second, &First::Run); // error: C3754
    return 0;
}
