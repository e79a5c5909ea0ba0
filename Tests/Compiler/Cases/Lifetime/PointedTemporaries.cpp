// What a temporary points to lives as long as it does, until the full expression ends.
#include <cstdio>
#include <string>

struct Label {
    const char* text;
    explicit Label(const char* t) : text(t) {}
    ~Label() { std::printf("~%.4s ", text); }
    int length() const { return static_cast<int>(std::string(text).size()); }
};

static std::string made(int n) { return std::string(static_cast<size_t>(n), 'x') + " is longer than what a string holds inside"; }

ref class Counter {
    int n;

public:
    int Add(int k) { return n += k; }
    int Next() { return ++n; }
};

int main() {
    Counter counter;
    std::printf("%d\n", counter.Add(Label(made(3).c_str()).length()) + counter.Next());
    std::printf("%d\n", counter.Add(Label(made(counter.Next() & 3).c_str()).length()));
    return 0;
}
// expect: 91
// expect: ~xxx  92
// expect: ~xxx  
