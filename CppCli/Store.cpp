#include "Store.h"

#include "CallbackTable.h"
#include "ExceptionBridge.h"
#include "UnixTime.h"
#include "Utf8.h"

using namespace System;
using namespace System::Collections::Generic;
using namespace System::Runtime::ExceptionServices;

namespace Pulse {

Store::Store(String^ directory) { OpenNative(directory, gcnew StoreOptions()); }

Store::Store(String^ directory, StoreOptions^ options) {
    if (options == nullptr) throw gcnew ArgumentNullException("options");
    OpenNative(directory, options);
}

void Store::OpenNative(String^ directory, StoreOptions^ options) {
    if (options->Mode < OpenMode::ReadWrite || options->Mode > OpenMode::Salvage || options->SegmentBytes < 0) {
        throw gcnew ArgumentOutOfRangeException("options");
    }
    const std::string path = Utf8::ToNative(directory, "directory");
    directory_ = directory;
    mode_ = options->Mode;
    callbacks_ = gcnew CallbackTable(this);
    try {
        pulse::store_options native;
        native.mode = static_cast<pulse::open_mode>(options->Mode);
        native.create = options->Create;
        native.segment_bytes = static_cast<std::uint64_t>(options->SegmentBytes);
        native_ = new pulse::store(path, native);
        recovery_ = gcnew RecoveryReport(native_->recovery());
        // What was read from the disk; what is appended later is told by nobody.
        TellSize(static_cast<Int64>(native_->statistics().samples * sizeof(pulse::sample)));
    }
    PULSE_TRANSLATE
}

void Store::DestroyNative() {
    delete native_;
    native_ = nullptr;
}

RecoveryReport^ Store::Verify(String^ directory) {
    const std::string path = Utf8::ToNative(directory, "directory");
    try {
        return gcnew RecoveryReport(pulse::verify(path));
    }
    PULSE_TRANSLATE
}

pulse::store* Store::Native::get() { return native_; }

String^ Store::Directory::get() { return directory_; }
OpenMode Store::Mode::get() { return mode_; }
RecoveryReport^ Store::Recovery::get() { return recovery_; }

StoreStatistics^ Store::Statistics::get() {
    PULSE_ENTER(this) { return gcnew StoreStatistics(native_->statistics()); }
    PULSE_LEAVE(this)
}

Series^ Store::default::get(String^ key) {
    Series^ found = Find(SeriesKey::Parse(key));
    if (found == nullptr) throw gcnew KeyNotFoundException(String::Concat("There is no series ", key, "."));
    return found;
}

Series^ Store::Open(SeriesKey^ key) {
    if (key == nullptr) throw gcnew ArgumentNullException("key");
    PULSE_ENTER(this) { return gcnew Series(this, &native_->open_series(key->ToNative())); }
    PULSE_LEAVE(this)
}

Series^ Store::Find(SeriesKey^ key) {
    if (key == nullptr) throw gcnew ArgumentNullException("key");
    PULSE_ENTER(this) {
        const pulse::series* found = native_->find(key->ToNative());
        if (found == nullptr) return nullptr;
        return gcnew Series(this, found);
    }
    PULSE_LEAVE(this)
}

IReadOnlyList<Series^>^ Store::Select(String^ selector) {
    const std::string text = Utf8::ToNative(selector, "selector");
    PULSE_ENTER(this) { return Wrap(native_->select(pulse::selector::parse(text))); }
    PULSE_LEAVE(this)
}

List<Series^>^ Store::Wrap(const std::vector<const pulse::series*>& found) {
    List<Series^>^ result = gcnew List<Series^>(static_cast<int>(found.size()));
    for (const pulse::series* each : found) result->Add(gcnew Series(this, each));
    return result;
}

void Store::Append(String^ key, Sample sample) {
    const std::string text = Utf8::ToNative(key, "key");
    PULSE_ENTER(this) {
        const pulse::sample native = {sample.Nanoseconds, sample.Value};
        native_->append(native_->open_series(pulse::series_key::parse(text)), native);
    }
    PULSE_LEAVE_CALLBACKS(this)
}

void Store::Flush() {
    PULSE_ENTER(this) { native_->flush(); }
    PULSE_LEAVE(this)
}

CompactionReport^ Store::Compact(DateTimeOffset keepFrom) {
    const Int64 nanoseconds = UnixTime::ToNanoseconds(keepFrom);
    PULSE_ENTER(this) { return gcnew CompactionReport(native_->compact(nanoseconds)); }
    PULSE_LEAVE(this)
}

QueryResult^ Store::Run(String^ query) { return Run(query, DateTimeOffset::UtcNow); }

QueryResult^ Store::Run(String^ query, DateTimeOffset now) {
    Query^ parsed = Query::Parse(query);
    try {
        return Run(parsed, now);
    } finally {
        delete parsed;
    }
}

QueryResult^ Store::Run(Query^ query, DateTimeOffset now) {
    if (query == nullptr) throw gcnew ArgumentNullException("query");
    const Int64 nanoseconds = UnixTime::ToNanoseconds(now);
    query->Enter();
    try {
        PULSE_ENTER(this) { return gcnew QueryResult(native_->run(*query->Native, nanoseconds)); }
        PULSE_LEAVE_CALLBACKS(this)
    } finally {
        query->Exit();
    }
}

void Store::AddAggregator(Aggregator^ aggregator) {
    if (aggregator == nullptr) throw gcnew ArgumentNullException("aggregator");
    PULSE_ENTER(this) { callbacks_->Add(aggregator, native_); }
    PULSE_LEAVE(this)
}

IReadOnlyList<String^>^ Store::Aggregators::get() {
    PULSE_ENTER(this) {
        List<String^>^ names = gcnew List<String^>();
        for (const std::string& name : native_->aggregators()) names->Add(Utf8::ToManaged(name));
        return names;
    }
    PULSE_LEAVE(this)
}

Alert^ Store::AddAlert(String^ selector, AlertCondition condition, double threshold) {
    if (selector == nullptr) throw gcnew ArgumentNullException("selector");
    if (condition != AlertCondition::Above && condition != AlertCondition::Below) {
        throw gcnew ArgumentOutOfRangeException("condition");
    }
    PULSE_ENTER(this) {
        Alert^ alert = gcnew Alert(this, selector, condition, threshold);
        callbacks_->Add(alert, native_);
        return alert;
    }
    PULSE_LEAVE(this)
}

// Disposing an alert after its store is harmless.
void Store::Remove(Alert^ alert) {
    if (!TryEnter()) return;
    try {
        callbacks_->Remove(alert, native_);
    }
    PULSE_LEAVE(this)
}

void Store::OnAlertRaised(AlertEventArgs^ args) { AlertRaised(this, args); }

Exception^ Store::Failure(const std::exception& error) {
    ExceptionDispatchInfo^ kept = callbacks_->TakeKept();
    if (kept != nullptr) kept->Throw();
    return ExceptionBridge::Translate(error);
}

IEnumerator<Series^>^ Store::GetEnumerator() {
    PULSE_ENTER(this) {
        IEnumerable<Series^>^ all = Wrap(native_->list());
        return all->GetEnumerator();
    }
    PULSE_LEAVE(this)
}

System::Collections::IEnumerator^ Store::EnumerateUntyped() { return GetEnumerator(); }

} // namespace Pulse
