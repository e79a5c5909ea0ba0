#pragma once

#include "NativeExceptions.h"

namespace Pulse {

/// What the library's own errors become, on top of the table in NativeExceptions.h:
///
///   pulse::query_error                            QueryException (Column)
///   pulse::corruption_error                       CorruptionException (File, Offset)
///   std::system_error, no such file               DirectoryNotFoundException
///   what the table does not know                  PulseException
private ref class ExceptionBridge abstract sealed {
internal:
    static System::Exception^ Translate(const std::exception& error);

private:
    static ExceptionBridge() { RegisterAll(); }
    static void RegisterAll();
    static System::Exception^ OfQuery(const std::exception& error, System::String^ message, System::Exception^ cause);
    static System::Exception^ OfCorruption(const std::exception& error, System::String^ message, System::Exception^ cause);
    static System::Exception^ OfAnything(const std::exception& error, System::String^ message, System::Exception^ cause);
    static System::Exception^ OfCode(const std::exception& error, System::String^ message, System::Exception^ cause);
};

} // namespace Pulse

/// The handlers behind a try block that calls the native library.
#define PULSE_TRANSLATE \
    TRANSLATED_HRESULT  \
    catch (const std::exception& error) { throw Pulse::ExceptionBridge::Translate(error); }

/// A block in which the native object of a bridge::unique_owner stays alive:
///
///   PULSE_ENTER(query, native_) { return query->size(); } PULSE_LEAVE(native_)
#define PULSE_ENTER(name, owner)   \
    auto* name = (owner)->Enter(); \
    try
#define PULSE_LEAVE(owner) \
    PULSE_TRANSLATE        \
    finally { (owner)->Exit(); }

/// The same for calls that may run managed callbacks of a Store: what a callback threw is thrown on, unchanged.
#define PULSE_LEAVE_CALLBACKS(store)                                       \
    TRANSLATED_HRESULT                                                     \
    catch (const std::exception& error) { throw (store)->Failure(error); } \
    finally { (store)->Owner->Exit(); }
