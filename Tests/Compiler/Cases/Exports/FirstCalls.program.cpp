#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <string>
#include <vector>

extern "C" int Printed(char* out, const char* format, ...);

class Item {
    std::string text_;
    int number_;
    std::vector<int> numbers_;

public:
    Item();
    Item(int number);
    Item(const Item& other);
    static const std::string& Base();
    operator int() const;
    const std::string& text() const;

    struct Inner {
        int size;
        Inner();
    };
};

template<class T> T Twice(T a);
extern template int Twice<int>(int);
std::string& Reference() noexcept;
auto Function() -> int (*)(int);

static void printed() {
    char text[20];
    const int length = Printed(text, "%d", 7);
    std::printf("%d %s\n", length, text);
}

static void copied() {
    const Item item(3);
    const Item copy(item);
    std::printf("%s %d %s %d\n", item.text().c_str(), static_cast<int>(item), copy.text().c_str(), static_cast<int>(copy));
}

static void thrown() {
    try {
        const Item item(-1);
    } catch (int number) {
        std::printf("thrown %d\n", number);
    }
}

int main() {
    std::setvbuf(stdout, nullptr, _IONBF, 0);
    void (*const calls[])() = {
        printed,
        copied,
        [] { std::printf("%s\n", Item().text().c_str()); },
        [] { std::printf("%s\n", Item::Base().c_str()); },
        [] { std::printf("%d\n", Item::Inner().size); },
        [] { std::printf("%d\n", Twice(4)); },
        [] { std::printf("%s\n", Reference().c_str()); },
        [] { std::printf("%d\n", Function()(1)); },
        thrown,
    };
    // Each in a process of its own.
    for (void (*call)() : calls) {
        if (fork() == 0) {
            call();
            _exit(0);
        }
        wait(nullptr);
    }
    return 0;
}
