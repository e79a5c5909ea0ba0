#define LIBRARY_EXPORTS
#include "ClassesOfLibrary.library.h"

#include <msclr/marshal_cppstd.h>

using namespace System;
using namespace msclr::interop;

static std::string mark = std::string(1, '!');
int Opened = 0;

std::string Shout(const std::string& text) { return marshal_as<std::string>(marshal_as<String^>(text)->ToUpper()) + mark; }

Gate::Gate(int limit) : limit_(limit) { ++Opened; }

Gate::~Gate() { Console::WriteLine("closed {0}", limit_); }

int Gate::pass(int weight) {
    if (weight > limit_)
        throw gcnew ArgumentException("too heavy");
    return weight;
}

int Gate::limit() const { return limit_; }

public ref class Scales {
public:
    static int Twice(int weight) { return 2 * weight; }
};
