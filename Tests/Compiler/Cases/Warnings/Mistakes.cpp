// What is wrong with a pragma is told; what stands before it counts.
// expect: done
using namespace System;

#pragma warning disable 4996 // warning: C4081
#pragma warning(enable : 4996) // warning: C4615
#pragma warning(disable : 0 4461) // warning: C4616
#pragma warning(disable : 2065) // warning: C4616
#pragma warning(push, 9) // warning: C4081
#pragma warning(pop)
#pragma warning(pop) // warning: C4193
#pragma warning(disable 4996) // warning: C4081
#pragma warning(disable : 4996 // warning: C4081
#pragma warning(disable : 26495 6001 4619)

ref class Quiet { public: !Quiet() {} };

int main() {
    Console::WriteLine("done");
    return 0;
}
