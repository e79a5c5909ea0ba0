// Members of .NET on numbers that native calls return.
// expect: 17
// expect: 5
// expect: 2.5
// expect: True
using namespace System;
#include <system_error>

struct reading {
    int count = 5;
    const reading& self() const { return *this; }
    int get() const { return count; }
    double half() const { return count / 2.0; }
};

static int errors(const std::error_code& code) { return code.value(); }

int main() {
    std::error_code code = std::make_error_code(std::errc::file_exists);
    Console::WriteLine(errors(code).ToString());
    reading r;
    Console::WriteLine(r.self().get().ToString());
    Console::WriteLine(r.half().ToString());
    Console::WriteLine((r.get() == 5).ToString());
    return 0;
}
