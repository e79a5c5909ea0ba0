// Where __declspec(dllexport) may stand, and on what.
#include <functional>
#include <memory>
#include <string>
#include <vector>

using namespace System;
using namespace System::Collections::Generic;

#define API __declspec(dllexport)

namespace Lib {
namespace Inner {

API extern int Shared;
int Shared = 5;

API int Plain(int a) { return Math::Abs(a); }

class API Base {
public:
    virtual ~Base() {}
    virtual int Do(int x) = 0;
    static std::unique_ptr<Base> Make();
    static int Made;
};

int Base::Made = 0;

class Impl : public Base {
public:
    Impl() { ++Made; }
    int Do(int x) override { return Math::Max(x, 10); }
};

std::unique_ptr<Base> Base::Make() { return std::unique_ptr<Base>(new Impl); }

API Base& operator<<(Base& base, int x) {
    Console::WriteLine("<< {0}", base.Do(x));
    return base;
}

template<class T> class API Box {
    T value_;

public:
    Box(T value) : value_(value) {}
    T get() const { return value_; }
};

template class API Box<int>;

enum class API Color { Red, Green }; // warning: C4472

API void Each(const std::vector<int>& numbers, const std::function<void(int)>& action) {
    List<int>^ sorted = gcnew List<int>;
    for (int number : numbers)
        sorted->Add(number);
    sorted->Sort();
    for each (int number in sorted)
        action(number);
}

API void Nothrow() noexcept { Console::WriteLine("nothrow"); }

API int Distance(int count, const int* numbers) {
    int sum = 0;
    for (int i = 0; i < count; i++)
        sum += Math::Abs(numbers[i]);
    return sum;
}

API const char* Name() {
    static std::string name = std::string("na") + "me";
    return name.c_str();
}

}
}

extern "C" {
API void __stdcall Year(int* out) { *out = DateTime(2000, 1, 1).Year; }
API int __cdecl Length(const wchar_t* text) { return (gcnew String(text))->Length; }
API int Counter = 3;
}

double API Half(double x) { return x / 2; }

API inline int Inline(int x) { return Math::Abs(x); }

API inline int NativeInline(int* x) { return ++*x; }

API float Mixed(float x, long long y, unsigned char z, bool b, char c) { return static_cast<float>(Math::Round(x)) + y + z + b + c; }

// expect: 3 5
// expect: 10 1
// expect: << 11
// expect: << 10
// expect: 4
// expect: 1 2 3 caught out
// expect: nothrow
// expect: 3 name
// expect: 2000 3 3
// expect: 1.5 8 8 11
