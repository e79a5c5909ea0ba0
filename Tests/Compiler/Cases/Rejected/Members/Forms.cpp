// Members that are written as no member of a managed type can be.
using namespace System;

ref class Members {
    extern int stored;                                  // error: C2071
    literal int ticks = Environment::TickCount;         // error: C3887
    event int number;                                   // error: C3912
    event Action lacking;                               // error: C3149
    namespace Inner {}                                  // error: C2870

public:
    static Members^ operator!() { return nullptr; }     // error: C2802
};

value class Node {
    Node next;                                          // error: C2460
};

delegate void Listed(...);                              // error: C3269

using namespace Missing;                                // error: C2871
using namespace System::Missing;                        // error: C2871
