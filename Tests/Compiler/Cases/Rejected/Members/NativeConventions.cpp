// Functions with managed types are called as the CLI calls, and what cannot be disposed cannot be deleted.
using namespace System;

void __stdcall take(String^ text) {} // error: C4439
array<int>^ __cdecl give() { return nullptr; } // error: C4439
void __clrcall taken(String^ text) {}
int __stdcall native(int n) { return n; }

ref class Kept {
    ~Kept() {}
};

ref class Shared {
protected:
    ~Shared() {}
};

int main() {
    delete gcnew Kept; // error: C4493
    Shared^ shared = gcnew Shared;
    delete shared; // error: C4493
    return native(0);
}
