// What a C# program learns of a C++ exception that the wrapper lets through.
// expect: std::runtime_error: cannot start | std::runtime_error | 80004005
// expect:  <- system_error: log.txt: Permission denied | std::system_error | 80070005 | generic 13 Permission denied
// expect:  <- std::out_of_range: no such line | std::out_of_range | 80131502
// expect: plain: C++ exception of type plain | plain | what() none
// expect: number: C++ exception of type int: 42 | int | what() none
// expect: text: so much text | char const* | what() none
// expect: string: owned text | std::string | what() none
// expect: ToString has type True, code True, causes True, native function True, line of C++/CLI True
// expect: SEHException True, ExternalException True, inner 2
// expect: no stack 0
#include <stdexcept>
#include <string>
#include <system_error>
using namespace System;

struct plain {};

static void find() { throw std::out_of_range("no such line"); }

static void open() {
    try {
        find();
    } catch (...) {
        std::throw_with_nested(std::system_error(std::make_error_code(std::errc::permission_denied), "log.txt"));
    }
}

static void start() {
    try {
        open();
    } catch (...) {
        std::throw_with_nested(std::runtime_error("cannot start"));
    }
}

public ref class Machine abstract sealed {
public:
    static void Start() { start(); }
    static void Plain() { throw plain(); }
    static void Number() { throw 42; }
    static void Text() { throw "so much text"; }
    static void String() { throw std::string("owned text"); }
};
