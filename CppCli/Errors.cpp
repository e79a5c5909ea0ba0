#include "Errors.h"

using namespace System;

namespace Pulse {

PulseException::PulseException() {}
PulseException::PulseException(String^ message) : Exception(message) {}
PulseException::PulseException(String^ message, Exception^ cause) : Exception(message, cause) {}

QueryException::QueryException(String^ message, int column, Exception^ cause)
    : PulseException(message, cause), column_(column) {}

int QueryException::Column::get() { return column_; }

CorruptionException::CorruptionException(String^ message, String^ file, Int64 offset, Exception^ cause)
    : PulseException(message, cause), file_(file), offset_(offset) {}

String^ CorruptionException::File::get() { return file_; }
Int64 CorruptionException::Offset::get() { return offset_; }

} // namespace Pulse
