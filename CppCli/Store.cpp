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
    try {
        pulse::store_options native;
        native.mode = static_cast<pulse::open_mode>(options->Mode);
        native.create = options->Create;
        native.segment_bytes = static_cast<std::uint64_t>(options->SegmentBytes);
        pulse::store* opened = new pulse::store(path, native);
        // The collector is told what was read from the disk; what is appended later is told by nobody.
        const Int64 bytes = static_cast<Int64>(opened->statistics().samples * sizeof(pulse::sample));
        native_ = gcnew bridge::unique_owner<pulse::store>(opened, Store::typeid->FullName, bytes);
        recovery_ = gcnew RecoveryReport(opened->recovery());
    }
    PULSE_TRANSLATE
    callbacks_ = gcnew CallbackTable(this);
}

Store::~Store() { delete native_; }

bool Store::IsDisposed::get() { return native_->IsDisposed; }

RecoveryReport^ Store::Verify(String^ directory) {
    const std::string path = Utf8::ToNative(directory, "directory");
    try {
        return gcnew RecoveryReport(pulse::verify(path));
    }
    PULSE_TRANSLATE
}

bridge::unique_owner<pulse::store>^ Store::Owner::get() { return native_; }

String^ Store::Directory::get() { return directory_; }
OpenMode Store::Mode::get() { return mode_; }
RecoveryReport^ Store::Recovery::get() { return recovery_; }

StoreStatistics^ Store::Statistics::get() {
    PULSE_ENTER(store, native_) { return gcnew StoreStatistics(store->statistics()); }
    PULSE_LEAVE(native_)
}

Series^ Store::default::get(String^ key) {
    Series^ found = Find(SeriesKey::Parse(key));
    if (found == nullptr) throw gcnew KeyNotFoundException(String::Concat("There is no series ", key, "."));
    return found;
}

Series^ Store::Open(SeriesKey^ key) {
    if (key == nullptr) throw gcnew ArgumentNullException("key");
    PULSE_ENTER(store, native_) { return gcnew Series(this, &store->open_series(key->ToNative())); }
    PULSE_LEAVE(native_)
}

Series^ Store::Find(SeriesKey^ key) {
    if (key == nullptr) throw gcnew ArgumentNullException("key");
    PULSE_ENTER(store, native_) {
        const pulse::series* found = store->find(key->ToNative());
        if (found == nullptr) return nullptr;
        return gcnew Series(this, found);
    }
    PULSE_LEAVE(native_)
}

IReadOnlyList<Series^>^ Store::Select(String^ selector) {
    const std::string text = Utf8::ToNative(selector, "selector");
    PULSE_ENTER(store, native_) { return Wrap(store->select(pulse::selector::parse(text))); }
    PULSE_LEAVE(native_)
}

List<Series^>^ Store::Wrap(const std::vector<const pulse::series*>& found) {
    List<Series^>^ result = gcnew List<Series^>(static_cast<int>(found.size()));
    for (const pulse::series* each : found) result->Add(gcnew Series(this, each));
    return result;
}

void Store::Append(String^ key, Sample sample) {
    const std::string text = Utf8::ToNative(key, "key");
    PULSE_ENTER(store, native_) {
        const pulse::sample native = {sample.Nanoseconds, sample.Value};
        store->append(store->open_series(pulse::series_key::parse(text)), native);
    }
    PULSE_LEAVE_CALLBACKS(this)
}

void Store::Flush() {
    PULSE_ENTER(store, native_) { store->flush(); }
    PULSE_LEAVE(native_)
}

CompactionReport^ Store::Compact(DateTimeOffset keepFrom) {
    const Int64 nanoseconds = UnixTime::ToNanoseconds(keepFrom);
    PULSE_ENTER(store, native_) { return gcnew CompactionReport(store->compact(nanoseconds)); }
    PULSE_LEAVE(native_)
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
    const pulse::query* parsed = query->Owner->Enter();
    try {
        PULSE_ENTER(store, native_) { return gcnew QueryResult(store->run(*parsed, nanoseconds)); }
        PULSE_LEAVE_CALLBACKS(this)
    } finally {
        query->Owner->Exit();
    }
}

void Store::AddAggregator(Aggregator^ aggregator) {
    if (aggregator == nullptr) throw gcnew ArgumentNullException("aggregator");
    PULSE_ENTER(store, native_) { callbacks_->Add(aggregator, store); }
    PULSE_LEAVE(native_)
}

IReadOnlyList<String^>^ Store::Aggregators::get() {
    PULSE_ENTER(store, native_) {
        List<String^>^ names = gcnew List<String^>();
        for (const std::string& name : store->aggregators()) names->Add(Utf8::ToManaged(name));
        return names;
    }
    PULSE_LEAVE(native_)
}

Alert^ Store::AddAlert(String^ selector, AlertCondition condition, double threshold) {
    if (selector == nullptr) throw gcnew ArgumentNullException("selector");
    if (condition != AlertCondition::Above && condition != AlertCondition::Below) {
        throw gcnew ArgumentOutOfRangeException("condition");
    }
    PULSE_ENTER(store, native_) {
        Alert^ alert = gcnew Alert(this, selector, condition, threshold);
        callbacks_->Add(alert, store);
        return alert;
    }
    PULSE_LEAVE(native_)
}

// Disposing an alert after its store is harmless.
void Store::Remove(Alert^ alert) {
    try {
        PULSE_ENTER(store, native_) { callbacks_->Remove(alert, store); }
        PULSE_LEAVE(native_)
    } catch (ObjectDisposedException^) {
    }
}

void Store::OnAlertRaised(AlertEventArgs^ args) { AlertRaised(this, args); }

Exception^ Store::Failure(const std::exception& error) {
    ExceptionDispatchInfo^ kept = callbacks_->TakeKept();
    if (kept != nullptr) kept->Throw();
    return ExceptionBridge::Translate(error);
}

IEnumerator<Series^>^ Store::GetEnumerator() {
    PULSE_ENTER(store, native_) {
        IEnumerable<Series^>^ all = Wrap(store->list());
        return all->GetEnumerator();
    }
    PULSE_LEAVE(native_)
}

System::Collections::IEnumerator^ Store::EnumerateUntyped() { return GetEnumerator(); }

} // namespace Pulse
