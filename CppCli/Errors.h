#pragma once

namespace Pulse {

/// <summary>An error of the store. What the native library knew is kept: the message, the C++ type and error code in
/// <see cref="System::Exception::Data"/> (keys <c>NativeType</c>, <c>NativeMessage</c>, <c>ErrorCode</c>,
/// <c>ErrorCategory</c>), and causes as inner exceptions.</summary>
public ref class PulseException : System::Exception {
public:
    /// <summary>An error without a message.</summary>
    PulseException();

    /// <summary>An error with a message.</summary>
    PulseException(System::String^ message);

    /// <summary>An error with a message and a cause.</summary>
    PulseException(System::String^ message, System::Exception^ cause);
};

/// <summary>A query, selector or series key that cannot be understood.</summary>
public ref class QueryException sealed : PulseException {
public:
    /// <summary>An error at a column.</summary>
    QueryException(System::String^ message, int column, System::Exception^ cause);

    /// <summary>Position of the first wrong character, counted from 1 (a character outside the basic multilingual
    /// plane counts once).</summary>
    property int Column { int get(); }

private:
    initonly int column_;
};

/// <summary>Stored data that is damaged: a wrong checksum or structure.</summary>
public ref class CorruptionException sealed : PulseException {
public:
    /// <summary>An error at a place in a file.</summary>
    CorruptionException(System::String^ message, System::String^ file, System::Int64 offset, System::Exception^ cause);

    /// <summary>The damaged file.</summary>
    property System::String^ File { System::String^ get(); }

    /// <summary>Offset of the damaged record in the file, in bytes.</summary>
    property System::Int64 Offset { System::Int64 get(); }

private:
    initonly System::String^ file_;
    initonly System::Int64 offset_;
};

} // namespace Pulse
