// The labels of a switch are any constants of C++.
// expect: count
// expect: function
// expect: size
// expect: flags
// expect: choice
// expect: member
// expect: trait
// expect: large
// expect: unsigned
// expect: negative
// expect: generic 3
using namespace System;
using namespace System::IO;

ref struct Constants {
    static const int Count = 5;
    literal wchar_t Letter = L'q';
};
struct native {
    static const int member = 77;
    enum { kind = 40 };
};
constexpr int twice(int n) { return 2 * n; }
const int local = 9;

static String^ Name(int n) {
    switch (n) {
        case Constants::Count: return "count";
        case twice(4): return "function";
        case sizeof(long long) * 2: return "size";
        case static_cast<int>(FileAccess::Read | FileAccess::Write) + 20: return "flags";
        case local ? native::kind + 1 : 0: return "choice";
        case native::member: return "member";
        case __is_ref_class(Constants) + 100: return "trait";
        case Constants::Letter: return "letter";
        case -local: return "negative";
    }
    return "?";
}

template<int N> String^ Number(int n) {
    switch (n) {
        case N + 1: return "generic " + N;
        default: return "?";
    }
}

int main() {
    array<int>^ values = { 5, 8, 16, 23, 41, 77, 101 };
    for each (int value in values) Console::WriteLine(Name(value));
    const Int64 limit = 1LL << 40;
    switch (limit) { case 1LL << 40: Console::WriteLine("large"); }
    unsigned all = ~0u;
    switch (all) { case ~0u: Console::WriteLine("unsigned"); }
    Console::WriteLine(Name(-9));
    Console::WriteLine(Number<3>(4));
    return 0;
}
