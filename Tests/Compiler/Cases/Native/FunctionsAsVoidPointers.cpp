using namespace System;

// MSVC converts a function to void* by itself.
extern "C" int twice(int value) { return 2 * value; }
void managed(int) { Console::WriteLine("managed"); }

typedef void* Place;
typedef int Number;
extern "C" Number thrice(Number value) { return 3 * value; }
void keepTwo(int, Place pointer) { Console::WriteLine("alias {0}", pointer != nullptr); }

void keep(void* pointer) { Console::WriteLine("free {0}", pointer != nullptr); }

ref struct Keeper {
    static void Keep(void* pointer) { Console::WriteLine("member {0}", pointer != nullptr); }
    static void Keep(String^, void* pointer) { Console::WriteLine("second {0}", pointer != nullptr); }
};

int main() {
    keep(twice);
    keep(&twice);
    Keeper::Keep(managed);
    Keeper::Keep(nullptr);
    keepTwo(1, thrice);
    Place place = thrice;
    Console::WriteLine(reinterpret_cast<int (*)(int)>(place)(5));
    void* pointer = twice;
    Console::WriteLine(reinterpret_cast<int (*)(int)>(pointer)(21));
    return 0;
}

// expect: free True
// expect: free True
// expect: member True
// expect: member False
// expect: alias True
// expect: 15
// expect: 42
