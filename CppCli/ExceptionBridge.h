#pragma once

#include <exception>
#include <system_error>

#if defined(_WIN32) && __has_include(<winrt/base.h>)
#define PULSE_HAS_WINRT
#include <winrt/base.h>
#endif

namespace Pulse {

/// Turns native exceptions into managed ones. The table:
///
///   pulse::query_error                            QueryException (Column)
///   pulse::corruption_error                       CorruptionException (File, Offset)
///   std::out_of_range                             ArgumentOutOfRangeException
///   std::invalid_argument, std::length_error      ArgumentException
///   std::bad_alloc                                OutOfMemoryException
///   std::system_error, by code                    UnauthorizedAccessException, DirectoryNotFoundException, IOException
///   winrt::hresult_error (Windows)                what Marshal::GetExceptionForHR makes of it
///   everything else                               PulseException
///
/// Nested causes become inner exceptions. Exception::Data keeps what a managed type has no place for: NativeType,
/// NativeMessage, ErrorCode, ErrorCategory.
private ref class ExceptionBridge abstract sealed {
internal:
    static System::Exception^ Translate(const std::exception& error);
#ifdef PULSE_HAS_WINRT
    static System::Exception^ Translate(const winrt::hresult_error& error);
#endif

private:
    static System::Exception^ Create(const std::exception& error, System::String^ message, System::Exception^ cause);
    static System::Exception^ CreateFromCode(const std::error_code& code, System::String^ message, System::Exception^ cause);
    static System::Exception^ CauseOf(const std::exception& error);
    static void KeepDetails(System::Exception^ target, const std::exception& error);
};

} // namespace Pulse

#ifdef PULSE_HAS_WINRT
#define PULSE_CATCH_HRESULT \
    catch (const winrt::hresult_error& error) { throw Pulse::ExceptionBridge::Translate(error); }
#else
#define PULSE_CATCH_HRESULT
#endif

/// The handlers behind a try block that calls the native library.
#define PULSE_TRANSLATE \
    PULSE_CATCH_HRESULT \
    catch (const std::exception& error) { throw Pulse::ExceptionBridge::Translate(error); }

/// A block in which the native object of a NativeOwner stays alive:
///
///   PULSE_ENTER(this) { return native_->size(); } PULSE_LEAVE(this)
#define PULSE_ENTER(owner) \
    (owner)->Enter();      \
    try
#define PULSE_LEAVE(owner) \
    PULSE_TRANSLATE        \
    finally { (owner)->Exit(); }

/// The same for calls that may run managed callbacks of a Store: what a callback threw is thrown on, unchanged.
#define PULSE_LEAVE_CALLBACKS(store)                                             \
    PULSE_CATCH_HRESULT                                                          \
    catch (const std::exception& error) { throw (store)->Failure(error); } \
    finally { (store)->Exit(); }
