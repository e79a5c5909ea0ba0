#pragma once

// Translates C++ exceptions into those of .NET. Header-only, C++/CLI for MSVC (/clr:netcore, C++17) and bridgec; needs
// nothing else of this project. A wrapper method needs one line:
//
//   double Weigh(double grams) { TRANSLATED(return scale_->weigh(grams)); }
//
//   std::invalid_argument, domain_error, length_error, regex_error   ArgumentException
//   std::out_of_range                                                ArgumentOutOfRangeException
//   std::future_error, other logic_error, bad_optional_access,
//     bad_function_call                                              InvalidOperationException
//   std::overflow_error, bad_array_new_length                        OverflowException
//   std::underflow_error, range_error                                ArithmeticException
//   std::bad_alloc                                                   OutOfMemoryException
//   std::bad_cast, bad_any_cast, bad_variant_access                  InvalidCastException
//   std::bad_typeid                                                  NullReferenceException
//   std::bad_weak_ptr                                                ObjectDisposedException
//   std::filesystem::filesystem_error, ios_base::failure,
//     system_error: by code
//       no such file                                                 FileNotFoundException
//       not a directory                                              DirectoryNotFoundException
//       permission denied, not permitted, read-only                  UnauthorizedAccessException
//       file name too long                                           PathTooLongException
//       timed out                                                    TimeoutException
//       canceled                                                     OperationCanceledException
//       not supported, function not supported                        NotSupportedException
//       invalid argument                                             ArgumentException
//       out of memory                                                OutOfMemoryException
//       everything else                                              IOException
//   winrt::hresult_error (Windows)                                   what Marshal::GetExceptionForHR makes of it
//   every other std::exception                                       ExternalException
//
// Causes kept by std::throw_with_nested become inner exceptions. Exception::Data has NativeType and NativeMessage; for codes
// ErrorCode and ErrorCategory; for files Path1 and Path2.

#include <any>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <functional>
#include <ios>
#include <memory>
#include <new>
#include <optional>
#include <regex>
#include <stdexcept>
#include <string>
#include <system_error>
#include <typeinfo>
#include <variant>

#if __has_include(<cxxabi.h>)
#include <cxxabi.h>
#endif

#if defined(_WIN32) && __has_include(<winrt/base.h>)
#define NATIVE_EXCEPTIONS_WINRT
#include <winrt/base.h>
#endif

namespace NativeExceptions {

/// Whether an exception is a T or derives from it.
template<class T> inline bool is(const std::exception& error) { return dynamic_cast<const T*>(&error) != nullptr; }

/// The C++ name of an exception's dynamic type, readable where the platform knows how.
inline std::string type_name(const std::exception& error) {
#if __has_include(<cxxabi.h>)
    int status = 0;
    const std::unique_ptr<char, void (*)(void*)> name(
        abi::__cxa_demangle(typeid(error).name(), nullptr, nullptr, &status), &std::free);
    if (name) return name.get();
#endif
    return typeid(error).name();
}

typedef bool (*TypeTest)(const std::exception&);

/// Makes the managed exception for a native one; null leaves it to the next translator. The error is of the type that the
/// translator was registered for.
private delegate System::Exception^ Translator(const std::exception& error, System::String^ message, System::Exception^ cause);

/// A translator and the type that it is for.
private ref struct Registration sealed {
    Registration(TypeTest test, Translator^ translator) : test_(test), translator_(translator) {}

    bool Fits(const std::exception& error) { return test_(error); }
    System::Exception^ Run(const std::exception& error, System::String^ message, System::Exception^ cause) {
        return translator_(error, message, cause);
    }

private:
    TypeTest test_;
    Translator^ translator_;
};

private ref class Translation abstract sealed {
public:
    // Has a translator asked before all that were registered earlier, and before the table:
    //
    //   Translation::Register(&NativeExceptions::is<zip::error>, gcnew Translator(&Zip::Translate));
    //
    // Thread-safe; meant for static constructors.
    static void Register(TypeTest test, Translator^ translator) {
        System::Threading::Monitor::Enter(registered_);
        try {
            registered_->Insert(0, gcnew Registration(test, translator));
        } finally {
            System::Threading::Monitor::Exit(registered_);
        }
    }

    /// Asked for what the table does not know; null means ExternalException.
    static Translator^ Fallback;

    /// The managed exception for a native one, to be thrown.
    static System::Exception^ Of(const std::exception& error) {
        System::String^ message = Text(error.what());
        System::Exception^ cause = CauseOf(error);
        System::Exception^ result = ByRegistration(error, message, cause);
        if (result == nullptr) result = ByTable(error, message, cause);
        KeepDetails(result, error, message);
        return result;
    }

#ifdef NATIVE_EXCEPTIONS_WINRT
    static System::Exception^ Of(const winrt::hresult_error& error) {
        System::Exception^ result = System::Runtime::InteropServices::Marshal::GetExceptionForHR(error.code());
        result->Data["NativeType"] = "winrt::hresult_error";
        result->Data["NativeMessage"] = gcnew System::String(error.message().c_str());
        result->Data["ErrorCode"] = static_cast<int>(error.code());
        return result;
    }
#endif

private:
    static System::String^ Text(const char* utf8) {
        return System::Runtime::InteropServices::Marshal::PtrToStringUTF8(System::IntPtr(const_cast<char*>(utf8)));
    }

    // The characters of u8string are char or char8_t, depending on the version of C++.
    static System::String^ PathText(const std::filesystem::path& path) {
        return Text(reinterpret_cast<const char*>(path.u8string().c_str()));
    }

    static array<Registration^>^ Registered() {
        array<Registration^>^ result;
        System::Threading::Monitor::Enter(registered_);
        try {
            result = registered_->ToArray();
        } finally {
            System::Threading::Monitor::Exit(registered_);
        }
        return result;
    }

    static System::Exception^ ByRegistration(const std::exception& error, System::String^ message, System::Exception^ cause) {
        for each (Registration^ r in Registered()) {
            if (!r->Fits(error)) continue;
            System::Exception^ result = r->Run(error, message, cause);
            if (result != nullptr) return result;
        }
        return nullptr;
    }

    // Derived types come before their bases.
    static System::Exception^ ByTable(const std::exception& error, System::String^ message, System::Exception^ cause) {
        if (is<std::system_error>(error)) return ByCode(dynamic_cast<const std::system_error&>(error).code(), message, cause);
        if (is<std::out_of_range>(error)) return gcnew System::ArgumentOutOfRangeException(message, cause);
        if (IsArgument(error)) return gcnew System::ArgumentException(message, cause);
        if (is<std::bad_array_new_length>(error) || is<std::overflow_error>(error)) return gcnew System::OverflowException(message, cause);
        if (is<std::underflow_error>(error) || is<std::range_error>(error)) return gcnew System::ArithmeticException(message, cause);
        if (is<std::bad_alloc>(error)) return gcnew System::OutOfMemoryException(message, cause);
        if (is<std::bad_cast>(error) || is<std::bad_variant_access>(error)) return gcnew System::InvalidCastException(message, cause);
        if (is<std::bad_typeid>(error)) return gcnew System::NullReferenceException(message, cause);
        if (is<std::bad_weak_ptr>(error)) return gcnew System::ObjectDisposedException(message, cause);
        if (IsState(error)) return gcnew System::InvalidOperationException(message, cause);
        return Fallback != nullptr
            ? Fallback(error, message, cause)
            : gcnew System::Runtime::InteropServices::ExternalException(message, cause);
    }

    static bool IsArgument(const std::exception& error) {
        return is<std::invalid_argument>(error) || is<std::domain_error>(error) || is<std::length_error>(error)
            || is<std::regex_error>(error);
    }

    // std::future_error is a logic_error; MSVC refuses its header here.
    static bool IsState(const std::exception& error) {
        return is<std::logic_error>(error) || is<std::bad_optional_access>(error) || is<std::bad_function_call>(error);
    }

    static System::Exception^ ByCode(const std::error_code& code, System::String^ message, System::Exception^ cause) {
        if (code == std::errc::no_such_file_or_directory) return gcnew System::IO::FileNotFoundException(message, cause);
        if (code == std::errc::not_a_directory) return gcnew System::IO::DirectoryNotFoundException(message, cause);
        if (code == std::errc::permission_denied || code == std::errc::operation_not_permitted
            || code == std::errc::read_only_file_system) {
            return gcnew System::UnauthorizedAccessException(message, cause);
        }
        if (code == std::errc::filename_too_long) return gcnew System::IO::PathTooLongException(message, cause);
        if (code == std::errc::timed_out) return gcnew System::TimeoutException(message, cause);
        if (code == std::errc::operation_canceled) return gcnew System::OperationCanceledException(message, cause);
        if (code == std::errc::not_supported || code == std::errc::function_not_supported) {
            return gcnew System::NotSupportedException(message, cause);
        }
        if (code == std::errc::invalid_argument) return gcnew System::ArgumentException(message, cause);
        if (code == std::errc::not_enough_memory) return gcnew System::OutOfMemoryException(message, cause);
        return gcnew System::IO::IOException(message, cause);
    }

    static System::Exception^ CauseOf(const std::exception& error) {
        try {
            std::rethrow_if_nested(error);
        } catch (const std::exception& cause) {
            return Of(cause);
        } catch (System::Exception^ cause) {
            return cause;
        }
        return nullptr;
    }

    static void KeepDetails(System::Exception^ target, const std::exception& error, System::String^ message) {
        target->Data["NativeType"] = Text(type_name(error).c_str());
        target->Data["NativeMessage"] = message;
        if (is<std::system_error>(error)) {
            const std::error_code& code = dynamic_cast<const std::system_error&>(error).code();
            target->Data["ErrorCode"] = code.value();
            target->Data["ErrorCategory"] = Text(code.category().name());
        }
        if (is<std::filesystem::filesystem_error>(error)) {
            const std::filesystem::filesystem_error& failure = dynamic_cast<const std::filesystem::filesystem_error&>(error);
            target->Data["Path1"] = PathText(failure.path1());
            target->Data["Path2"] = PathText(failure.path2());
        }
    }

    static initonly System::Collections::Generic::List<Registration^>^ registered_ =
        gcnew System::Collections::Generic::List<Registration^>();
};

} // namespace NativeExceptions

#ifdef NATIVE_EXCEPTIONS_WINRT
#define TRANSLATED_HRESULT \
    catch (const winrt::hresult_error& error) { throw NativeExceptions::Translation::Of(error); }
#else
#define TRANSLATED_HRESULT
#endif

/// Runs statements that call native code.
#define TRANSLATED(...)  \
    try {                \
        __VA_ARGS__;     \
    }                    \
    TRANSLATED_HRESULT   \
    catch (const std::exception& error) { throw NativeExceptions::Translation::Of(error); }
