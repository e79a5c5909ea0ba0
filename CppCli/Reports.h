#pragma once

#include <pulse/report.hpp>

namespace Pulse {

/// <summary>A damaged place in a segment file.</summary>
public ref class Damage sealed {
public:
    /// <summary>The damaged file.</summary>
    property System::String^ File { System::String^ get(); }

    /// <summary>Offset of the record, in bytes.</summary>
    property System::Int64 Offset { System::Int64 get(); }

    /// <summary>What is wrong with it.</summary>
    property System::String^ Reason { System::String^ get(); }

    /// <summary>File, offset and reason.</summary>
    virtual System::String^ ToString() override;

internal:
    Damage(const pulse::damage& native);

private:
    initonly System::String^ file_;
    initonly System::Int64 offset_;
    initonly System::String^ reason_;
};

/// <summary>What was found when a directory was read. Immutable.</summary>
public ref class RecoveryReport sealed {
public:
    /// <summary>Number of segment files.</summary>
    property int Segments { int get(); }

    /// <summary>Number of sound records.</summary>
    property System::Int64 Records { System::Int64 get(); }

    /// <summary>Number of samples in them.</summary>
    property System::Int64 Samples { System::Int64 get(); }

    /// <summary>Whether the last record was incomplete, as after a crash.</summary>
    property bool HasTornTail { bool get(); }

    /// <summary>The file with the incomplete record; null if there is none.</summary>
    property System::String^ TornFile { System::String^ get(); }

    /// <summary>Where the incomplete record begins.</summary>
    property System::Int64 TornOffset { System::Int64 get(); }

    /// <summary>How many bytes it has.</summary>
    property System::Int64 TornBytes { System::Int64 get(); }

    /// <summary>Damaged places: skipped in <c>OpenMode.Salvage</c>, or found by <c>Store.Verify</c>.</summary>
    property System::Collections::Generic::IReadOnlyList<Damage^>^ Damages {
        System::Collections::Generic::IReadOnlyList<Damage^>^ get();
    }

internal:
    RecoveryReport(const pulse::recovery_report& native);

private:
    initonly int segments_;
    initonly System::Int64 records_;
    initonly System::Int64 samples_;
    initonly System::String^ tornFile_;
    initonly System::Int64 tornOffset_;
    initonly System::Int64 tornBytes_;
    initonly System::Collections::Generic::List<Damage^>^ damages_;
};

/// <summary>What <c>Store.Compact</c> did.</summary>
public ref class CompactionReport sealed {
public:
    /// <summary>Size of the segment files before.</summary>
    property System::Int64 BytesBefore { System::Int64 get(); }

    /// <summary>Size of the segment files after.</summary>
    property System::Int64 BytesAfter { System::Int64 get(); }

    /// <summary>Number of samples that are still there.</summary>
    property System::Int64 SamplesKept { System::Int64 get(); }

    /// <summary>Number of samples that were too old.</summary>
    property System::Int64 SamplesDropped { System::Int64 get(); }

internal:
    CompactionReport(const pulse::compaction_report& native);

private:
    initonly System::Int64 bytesBefore_;
    initonly System::Int64 bytesAfter_;
    initonly System::Int64 samplesKept_;
    initonly System::Int64 samplesDropped_;
};

/// <summary>The size of a store at one moment.</summary>
public ref class StoreStatistics sealed {
public:
    /// <summary>Number of series.</summary>
    property System::Int64 Series { System::Int64 get(); }

    /// <summary>Number of segment files.</summary>
    property System::Int64 Segments { System::Int64 get(); }

    /// <summary>Number of samples.</summary>
    property System::Int64 Samples { System::Int64 get(); }

    /// <summary>Size of all segment files, with what is still buffered.</summary>
    property System::Int64 Bytes { System::Int64 get(); }

    /// <summary>Time of the oldest sample; nothing if the store is empty.</summary>
    property System::Nullable<System::DateTimeOffset> First { System::Nullable<System::DateTimeOffset> get(); }

    /// <summary>Time of the newest sample; nothing if the store is empty.</summary>
    property System::Nullable<System::DateTimeOffset> Last { System::Nullable<System::DateTimeOffset> get(); }

internal:
    StoreStatistics(const pulse::store_statistics& native);

private:
    initonly System::Int64 series_;
    initonly System::Int64 segments_;
    initonly System::Int64 samples_;
    initonly System::Int64 bytes_;
    initonly System::Int64 first_;
    initonly System::Int64 last_;
};

} // namespace Pulse
