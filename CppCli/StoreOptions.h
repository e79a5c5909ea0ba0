#pragma once

namespace Pulse {

/// <summary>How a directory is opened.</summary>
public enum class OpenMode {
    /// <summary>For one process at a time. An incomplete last record is cut off.</summary>
    ReadWrite,

    /// <summary>Changes nothing. Any number of processes, also beside a writer.</summary>
    ReadOnly,

    /// <summary>As <c>ReadOnly</c>, but skips damaged records and reports them.</summary>
    Salvage
};

/// <summary>Choices for opening a store.</summary>
public ref class StoreOptions sealed {
public:
    /// <summary>The defaults: read and write, create, segments of 8 MiB.</summary>
    StoreOptions();

    /// <summary>How the directory is opened.</summary>
    property OpenMode Mode;

    /// <summary>Whether a missing directory is made (only to write).</summary>
    property bool Create;

    /// <summary>The size beyond which a new segment file begins, in bytes; at least 4096.</summary>
    property System::Int64 SegmentBytes;
};

} // namespace Pulse
