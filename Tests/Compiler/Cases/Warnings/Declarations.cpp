// Words in declarations that say nothing, are old, or mislead.
// options: -W4
// expect: 3 6
using namespace System;

generic <class T>
T __cdecl same(T value) { return value; } // warning: C4441

int sum([ParamArray] array<int>^ values) { // warning: C4572
    int result = 0;
    for each (int value in values) result += value;
    return result;
}

String^ shorten(const String^ text, volatile String^ other) { return nullptr; } // warning: C4400
const array<int>^ none() { return nullptr; } // warning: C4538
array<const int>^ constants() { return nullptr; }

public delegate void Changed();

public ref class Meter {
public public: // warning: C4376
    literal const int Low = 1; // warning: C4393
    const literal int High = 9; // warning: C4393
    literal int Middle = 5;
    int __stdcall Read() { return 3; } // warning: C4441
    int __clrcall ReadAgain() { return 3; }
    int operator*() { return 0; } // warning: C4383
    void Mark([ParamArrayAttribute] array<int>^ values) {} // warning: C4572
protected protected: // warning: C4376
    event Changed^ Moved {
        void add(Changed^ handler) {}
        void remove(Changed^ handler) {}
        static void raise() {} // warning: C4803
    }
};

public value struct Step {
    int Count;
    static Step operator++(Step% step) { step.Count++; return step; } // warning: C4460
    static Step operator--(Step step) { step.Count--; return step; }
};

int main() {
    Console::WriteLine("{0} {1}", same(3), sum(1, 2, 3));
    return 0;
}
