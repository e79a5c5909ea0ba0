// The header that translates C++ exceptions into those of .NET, as a wrapper uses it.
// options: -I ../../../../CppCli
// expect: ArgumentException: bad argument
// expect: ArgumentException: bad domain
// expect: ArgumentException: bad length
// expect: ArgumentException: 
// expect: ArgumentOutOfRangeException: bad index
// expect: InvalidOperationException: bad state
// expect: OverflowException: overflow
// expect: ArithmeticException: underflow
// expect: ArithmeticException: range
// expect: OutOfMemoryException: std::bad_alloc
// expect: InvalidCastException: std::bad_cast
// expect: InvalidCastException: bad any_cast
// expect: NullReferenceException: std::bad_typeid
// expect: ObjectDisposedException: bad_weak_ptr
// expect: InvalidOperationException: bad optional access
// expect: InvalidOperationException: bad_function_call
// expect: FileNotFoundException: open: No such file or directory, generic 2
// expect: UnauthorizedAccessException: open: Permission denied, generic 13
// expect: TimeoutException: wait: Connection timed out, generic 110
// expect: IOException: device: No space left on device, generic 28
// expect: FileNotFoundException: path /no/such
// expect: ExternalException: own
// expect: InvalidOperationException: outer <- ArgumentException: middle <- ArgumentOutOfRangeException: inner
// expect: second ZipException 7
// expect: first ZipException 8
// expect: 3
using namespace System;

#include "NativeExceptions.h"

struct zip_error : std::runtime_error {
    explicit zip_error(int c) : runtime_error("zip"), code(c) {}
    int code;
};

struct own_error : std::exception {
    const char* what() const noexcept override { return "own"; }
};

static void fail_by_code(std::errc code, const char* what) { throw std::system_error(std::make_error_code(code), what); }

static void nest() {
    try {
        try { throw std::out_of_range("inner"); } catch (...) { std::throw_with_nested(std::invalid_argument("middle")); }
    } catch (...) {
        std::throw_with_nested(std::logic_error("outer"));
    }
}

static int fail(int kind) {
    switch (kind) {
    case 0: throw std::invalid_argument("bad argument");
    case 1: throw std::domain_error("bad domain");
    case 2: throw std::length_error("bad length");
    case 3: throw std::regex_error(std::regex_constants::error_paren);
    case 4: throw std::out_of_range("bad index");
    case 5: throw std::logic_error("bad state");
    case 6: throw std::overflow_error("overflow");
    case 7: throw std::underflow_error("underflow");
    case 8: throw std::range_error("range");
    case 9: throw std::bad_alloc();
    case 10: throw std::bad_cast();
    case 11: throw std::bad_any_cast();
    case 12: throw std::bad_typeid();
    case 13: throw std::bad_weak_ptr();
    case 14: throw std::bad_optional_access();
    case 15: throw std::bad_function_call();
    case 16: fail_by_code(std::errc::no_such_file_or_directory, "open"); break;
    case 17: fail_by_code(std::errc::permission_denied, "open"); break;
    case 18: fail_by_code(std::errc::timed_out, "wait"); break;
    case 19: fail_by_code(std::errc::no_space_on_device, "device"); break;
    case 20: (void)std::filesystem::file_size("/no/such"); break;
    case 21: throw own_error();
    case 22: nest(); break;
    case 23: throw zip_error(7);
    case 24: throw zip_error(8);
    }
    return kind;
}

ref class ZipException : Exception {
public:
    ZipException(String^ text) : Exception(text) {}
};

ref class Zip {
public:
    static Exception^ First(const std::exception& error, String^, Exception^) {
        return gcnew ZipException("first ZipException " + dynamic_cast<const zip_error&>(error).code.ToString());
    }
    static Exception^ Second(const std::exception& error, String^, Exception^) {
        int code = dynamic_cast<const zip_error&>(error).code;
        return code == 8 ? nullptr : gcnew ZipException("second ZipException " + code.ToString());
    }
    static int Call(int kind) { TRANSLATED(return fail(kind)) }
};

static String^ describe(Exception^ e) {
    if (dynamic_cast<ZipException^>(e) != nullptr)
        return e->Message;
    String^ text = e->GetType()->Name + ": ";
    if (e->Data->Contains("Path1"))
        return text + "path " + e->Data["Path1"];
    if (!e->Data["NativeType"]->ToString()->Contains("regex"))
        text += e->Data["NativeMessage"];
    if (e->Data->Contains("ErrorCode"))
        text += ", " + e->Data["ErrorCategory"] + " " + e->Data["ErrorCode"];
    return e->InnerException == nullptr ? text : text + " <- " + describe(e->InnerException);
}

int main() {
    NativeExceptions::Translation::Register(&NativeExceptions::is<zip_error>, gcnew NativeExceptions::Translator(&Zip::First));
    NativeExceptions::Translation::Register(&NativeExceptions::is<zip_error>, gcnew NativeExceptions::Translator(&Zip::Second));
    for (int kind = 0; kind < 25; ++kind) {
        try {
            Zip::Call(kind);
        } catch (Exception^ e) {
            Console::WriteLine(describe(e));
        }
    }
    Console::WriteLine(Zip::Call(25) - 22);
    return 0;
}
