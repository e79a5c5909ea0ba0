#include "ExceptionBridge.h"

#include "Errors.h"
#include "NativeTypeName.h"
#include "Utf8.h"

#include <pulse/error.hpp>

#include <new>
#include <stdexcept>

using namespace System;
using namespace System::IO;

namespace Pulse {

Exception^ ExceptionBridge::Translate(const std::exception& error) {
    Exception^ result = Create(error, Utf8::ToManaged(error.what()), CauseOf(error));
    KeepDetails(result, error);
    return result;
}

// Derived types come before their bases.
Exception^ ExceptionBridge::Create(const std::exception& error, String^ message, Exception^ cause) {
    if (const pulse::query_error* query = dynamic_cast<const pulse::query_error*>(&error)) {
        return gcnew QueryException(message, static_cast<int>(query->column()), cause);
    }
    if (const pulse::corruption_error* damage = dynamic_cast<const pulse::corruption_error*>(&error)) {
        return gcnew CorruptionException(message, Utf8::ToManaged(damage->file()), static_cast<Int64>(damage->offset()), cause);
    }
    if (const std::system_error* system = dynamic_cast<const std::system_error*>(&error)) {
        return CreateFromCode(system->code(), message, cause);
    }
    if (dynamic_cast<const std::out_of_range*>(&error) != nullptr) {
        return gcnew ArgumentOutOfRangeException(message, cause);
    }
    if (dynamic_cast<const std::invalid_argument*>(&error) != nullptr) return gcnew ArgumentException(message, cause);
    if (dynamic_cast<const std::length_error*>(&error) != nullptr) return gcnew ArgumentException(message, cause);
    if (dynamic_cast<const std::bad_alloc*>(&error) != nullptr) return gcnew OutOfMemoryException(message, cause);
    return gcnew PulseException(message, cause);
}

Exception^ ExceptionBridge::CreateFromCode(const std::error_code& code, String^ message, Exception^ cause) {
    if (code == std::errc::permission_denied || code == std::errc::operation_not_permitted
        || code == std::errc::read_only_file_system) {
        return gcnew UnauthorizedAccessException(message, cause);
    }
    if (code == std::errc::no_such_file_or_directory || code == std::errc::not_a_directory) {
        return gcnew DirectoryNotFoundException(message, cause);
    }
    return gcnew IOException(message, cause);
}

Exception^ ExceptionBridge::CauseOf(const std::exception& error) {
    try {
        std::rethrow_if_nested(error);
    } catch (const std::exception& cause) {
        return Translate(cause);
    }
    return nullptr;
}

void ExceptionBridge::KeepDetails(Exception^ target, const std::exception& error) {
    target->Data["NativeType"] = Utf8::ToManaged(native_type_name(error));
    target->Data["NativeMessage"] = Utf8::ToManaged(error.what());
    if (const std::system_error* system = dynamic_cast<const std::system_error*>(&error)) {
        target->Data["ErrorCode"] = system->code().value();
        target->Data["ErrorCategory"] = Utf8::ToManaged(system->code().category().name());
    }
}

#ifdef PULSE_HAS_WINRT
Exception^ ExceptionBridge::Translate(const winrt::hresult_error& error) {
    Exception^ result = Runtime::InteropServices::Marshal::GetExceptionForHR(error.code());
    result->Data["NativeType"] = "winrt::hresult_error";
    result->Data["NativeMessage"] = gcnew String(error.message().c_str());
    result->Data["ErrorCode"] = static_cast<int>(error.code());
    return result;
}
#endif

} // namespace Pulse
