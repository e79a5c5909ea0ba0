// Pragmas of Visual C++: those about layout, macros and managed code count, the others mean nothing here.
// expect: 5 4 first 8
#include <cstring>
#define TEXT "first"
#pragma message("layout of " TEXT)
#pragma region Layout
#pragma comment(lib, "unknown")
#pragma comment(user, "compiled " __DATE__)
#pragma once
#pragma pack(push, 1)
struct Packed {
    char c;
    int i;
};
#pragma pack(pop)
struct Padded {
    char c;
    int i;
};
#pragma endregion
#pragma optimize("", off)
#pragma auto_inline(off)
#pragma inline_depth(8)
#pragma intrinsic(memcpy)
#pragma function(memcpy)
#pragma runtime_checks("", off)
#pragma strict_gs_check(on)
#pragma setlocale(".1252")
#pragma execution_character_set("utf-8")
#pragma section("text", read)
#pragma data_seg()
#pragma code_seg()
#pragma init_seg(lib)
#pragma float_control(precise, on)
#pragma fp_contract(off)
#pragma conform(forScope, on)
#pragma component(browser, off)
#pragma pointers_to_members(full_generality)
#pragma detect_mismatch("version", "1")
#pragma push_macro("TEXT")
#undef TEXT
#define TEXT "second"
#pragma pop_macro("TEXT")
#pragma managed(push, off)
int native() { return 4; }
#pragma managed(pop)
__pragma(warning(disable : 4101))

int main() {
    int unused;
#pragma loop(no_vector)
    for (int i = 0; i < 1; i++)
        System::Console::WriteLine("{0} {1} {2} {3}", (int)sizeof(Packed), native(), TEXT, (int)sizeof(Padded));
    return 0;
}
