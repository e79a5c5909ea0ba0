#include <cstdio>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace Lib {
namespace Inner {

extern int Shared;
int Plain(int a);

class Base {
public:
    virtual ~Base();
    virtual int Do(int x) = 0;
    static std::unique_ptr<Base> Make();
    static int Made;
};

Base& operator<<(Base& base, int x);

template<class T> class Box {
    T value_;

public:
    Box(T value);
    T get() const;
};

void Each(const std::vector<int>& numbers, const std::function<void(int)>& action);
void Nothrow() noexcept;
int Distance(int count, const int* numbers);
const char* Name();

}
}

extern "C" void Year(int* out);
extern "C" int Length(const char16_t* text);
extern "C" int Counter;
double Half(double x);
int Inline(int x);
int NativeInline(int* x);
float Mixed(float x, long long y, unsigned char z, bool b, char c);

using namespace Lib::Inner;

int main() {
    std::setvbuf(stdout, nullptr, _IONBF, 0);
    std::printf("%d %d\n", Plain(-3), Shared);
    std::unique_ptr<Base> base = Base::Make();
    std::printf("%d %d\n", base->Do(3), Base::Made);
    *base << 11 << 4;
    std::printf("%d\n", Box<int>(4).get());
    Each({3, 1, 2}, [](int number) { std::printf("%d ", number); });
    try {
        Each({1}, [](int) { throw std::string("out"); });
    } catch (const std::string& text) {
        std::printf("caught %s\n", text.c_str());
    }
    Nothrow();
    const int numbers[] = {-1, 2};
    std::printf("%d %s\n", Distance(2, numbers), Name());
    int year;
    Year(&year);
    std::printf("%d %d %d\n", year, Length(u"abc"), Counter);
    int seven = 7;
    std::printf("%g %d %d %g\n", Half(3), Inline(-8), NativeInline(&seven), Mixed(1.4f, 2, 3, true, 4));
    return 0;
}
