// A parameter that C++ would make a pointer to handles is none.
using namespace System;

public ref class Names {
public:
    void Keep(String^ names[]) {}           // error: C2728
    static int Count(Version^ versions[3]) { return 3; } // error: C2728
    static int Sound(array<String^>^ names) { return names->Length; }
};
