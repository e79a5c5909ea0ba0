// What __declspec says of native code cannot be said of managed types.
public ref class __declspec(dllexport) Exported {}; // error: C3386
__declspec(align(16)) ref class Aligned {}; // error: C3839

ref class Members {
    __declspec(dllimport) void Import() {} // error: C3387
    __declspec(align(8)) int value_; // error: C3839
    __declspec(noinline) void Inline() {}
public:
    int Value() { return value_; }
};

int main() { return 0; }
