#include "ExceptionBridge.h"

#include "Errors.h"
#include "Utf8.h"

#include <pulse/error.hpp>

using namespace System;
using namespace System::IO;
using namespace NativeExceptions;

namespace Pulse {

void ExceptionBridge::RegisterAll() {
    Translation::Register(&is<pulse::query_error>, gcnew Translator(&ExceptionBridge::OfQuery));
    Translation::Register(&is<pulse::corruption_error>, gcnew Translator(&ExceptionBridge::OfCorruption));
    Translation::Register(&is<std::system_error>, gcnew Translator(&ExceptionBridge::OfCode));
    Translation::Fallback = gcnew Translator(&ExceptionBridge::OfAnything);
}

Exception^ ExceptionBridge::Translate(const std::exception& error) { return Translation::Of(error); }

Exception^ ExceptionBridge::OfQuery(const std::exception& error, String^ message, Exception^ cause) {
    const pulse::query_error& query = dynamic_cast<const pulse::query_error&>(error);
    return gcnew QueryException(message, static_cast<int>(query.column()), cause);
}

Exception^ ExceptionBridge::OfCorruption(const std::exception& error, String^ message, Exception^ cause) {
    const pulse::corruption_error& damage = dynamic_cast<const pulse::corruption_error&>(error);
    return gcnew CorruptionException(message, Utf8::ToManaged(damage.file()), static_cast<Int64>(damage.offset()), cause);
}

Exception^ ExceptionBridge::OfAnything(const std::exception&, String^ message, Exception^ cause) {
    return gcnew PulseException(message, cause);
}

// A store is a directory: what is missing is one. The rest of the table fits.
Exception^ ExceptionBridge::OfCode(const std::exception& error, String^ message, Exception^ cause) {
    const std::error_code& code = dynamic_cast<const std::system_error&>(error).code();
    return code == std::errc::no_such_file_or_directory ? gcnew DirectoryNotFoundException(message, cause) : nullptr;
}

} // namespace Pulse
