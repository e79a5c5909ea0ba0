// Error codes as exceptions that nobody threw yet, and back.
// expect: none True
// expect: 2 No such file or directory, generic
// expect: 13 system
// expect: equal True True
// expect: There is no error category 'tank'.
// expect: 2 errors, second 22
#include <bridge/convert.h>

using namespace System;
using namespace System::Runtime::InteropServices;
using bridge::convert;

struct TankCategory : std::error_category {
    const char* name() const noexcept override { return "tank"; }
    std::string message(int) const override { return "leaks"; }
};

static const std::error_category& tank() {
    static TankCategory category;
    return category;
}

static std::error_code code(std::errc e) { return std::make_error_code(e); }
static bool same(const std::error_code& a, const std::error_code& b) { return a == b && a.category() == b.category(); }

int main() {
    Console::WriteLine("none {0}", convert<ExternalException^>(std::error_code()) == nullptr);
    ExternalException^ missing = convert<ExternalException^>(code(std::errc::no_such_file_or_directory));
    Console::WriteLine("{0} {1}, {2}", missing->ErrorCode, missing->Message, missing->Data["category"]);
    ExternalException^ denied = convert<ExternalException^>(std::error_code(13, std::system_category()));
    Console::WriteLine("{0} {1}", denied->ErrorCode, denied->Data["category"]);
    Console::WriteLine("equal {0} {1}", same(convert<std::error_code>(missing), code(std::errc::no_such_file_or_directory)),
                       same(convert<std::error_code>(denied), std::error_code(13, std::system_category())));
    try {
        convert<std::error_code>(convert<ExternalException^>(std::error_code(1, tank())));
    } catch (NotSupportedException^ e) {
        Console::WriteLine(e->Message);
    }
    std::vector<std::error_code> codes{code(std::errc::timed_out), code(std::errc::invalid_argument)};
    array<ExternalException^>^ all = convert<array<ExternalException^>^>(codes);
    Console::WriteLine("{0} errors, second {1}", all->Length, all[1]->ErrorCode);
    return 0;
}
