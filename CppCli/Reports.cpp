#include "Reports.h"

#include "UnixTime.h"
#include "Utf8.h"

using namespace System;
using namespace System::Collections::Generic;
using namespace System::Globalization;

namespace Pulse {

Damage::Damage(const pulse::damage& native)
    : file_(Utf8::ToManaged(native.file)),
      offset_(static_cast<Int64>(native.offset)),
      reason_(Utf8::ToManaged(native.reason)) {}

String^ Damage::File::get() { return file_; }
Int64 Damage::Offset::get() { return offset_; }
String^ Damage::Reason::get() { return reason_; }

String^ Damage::ToString() {
    return String::Format(CultureInfo::InvariantCulture, "{0} at offset {1}: {2}", file_, offset_, reason_);
}

RecoveryReport::RecoveryReport(const pulse::recovery_report& native)
    : segments_(static_cast<int>(native.segments)),
      records_(static_cast<Int64>(native.records)),
      samples_(static_cast<Int64>(native.samples)),
      tornFile_(native.torn_file.empty() ? nullptr : Utf8::ToManaged(native.torn_file)),
      tornOffset_(static_cast<Int64>(native.torn_offset)),
      tornBytes_(static_cast<Int64>(native.torn_bytes)),
      damages_(gcnew List<Damage^>()) {
    for (const pulse::damage& each : native.damages) damages_->Add(gcnew Damage(each));
}

int RecoveryReport::Segments::get() { return segments_; }
Int64 RecoveryReport::Records::get() { return records_; }
Int64 RecoveryReport::Samples::get() { return samples_; }
bool RecoveryReport::HasTornTail::get() { return tornFile_ != nullptr; }
String^ RecoveryReport::TornFile::get() { return tornFile_; }
Int64 RecoveryReport::TornOffset::get() { return tornOffset_; }
Int64 RecoveryReport::TornBytes::get() { return tornBytes_; }
IReadOnlyList<Damage^>^ RecoveryReport::Damages::get() { return damages_->AsReadOnly(); }

CompactionReport::CompactionReport(const pulse::compaction_report& native)
    : bytesBefore_(static_cast<Int64>(native.bytes_before)),
      bytesAfter_(static_cast<Int64>(native.bytes_after)),
      samplesKept_(static_cast<Int64>(native.samples_kept)),
      samplesDropped_(static_cast<Int64>(native.samples_dropped)) {}

Int64 CompactionReport::BytesBefore::get() { return bytesBefore_; }
Int64 CompactionReport::BytesAfter::get() { return bytesAfter_; }
Int64 CompactionReport::SamplesKept::get() { return samplesKept_; }
Int64 CompactionReport::SamplesDropped::get() { return samplesDropped_; }

StoreStatistics::StoreStatistics(const pulse::store_statistics& native)
    : series_(static_cast<Int64>(native.series)),
      segments_(static_cast<Int64>(native.segments)),
      samples_(static_cast<Int64>(native.samples)),
      bytes_(static_cast<Int64>(native.bytes)),
      first_(native.first),
      last_(native.last) {}

Int64 StoreStatistics::Series::get() { return series_; }
Int64 StoreStatistics::Segments::get() { return segments_; }
Int64 StoreStatistics::Samples::get() { return samples_; }
Int64 StoreStatistics::Bytes::get() { return bytes_; }

Nullable<DateTimeOffset> StoreStatistics::First::get() {
    if (samples_ == 0) return Nullable<DateTimeOffset>();
    return Nullable<DateTimeOffset>(UnixTime::ToTime(first_));
}

Nullable<DateTimeOffset> StoreStatistics::Last::get() {
    if (samples_ == 0) return Nullable<DateTimeOffset>();
    return Nullable<DateTimeOffset>(UnixTime::ToTime(last_));
}

} // namespace Pulse
