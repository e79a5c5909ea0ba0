using namespace System;

// nullptr is as good for a pointer as for a handle.
ref struct Calls abstract sealed {
    static void Number(int*) {}
    static void Number(int^) {}
    static void Text(const char*) {}
    static void Text(String^) {}
    static void Second(int*, int) {}
    static void Second(Object^, String^) {}
};

int main() {
    Calls::Number(nullptr); // error: C2668
    Calls::Text(nullptr); // error: C2668
    Calls::Second(nullptr, 1);
    Calls::Second(nullptr, "text");
    Calls::Number((int^)nullptr);
    return 0;
}
