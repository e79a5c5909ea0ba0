#pragma once

#include "Aggregator.h"
#include "Alert.h"

#include <bridge/registered_callback.h>
#include <pulse/callback.hpp>

namespace Pulse {

/// What native code calls back for a store. One callback serves all alerts, and one all aggregators; the native store's owner keeps
/// both, so that function pointers stay valid as long as it exists, whatever is added and removed meanwhile.
///
/// A managed exception is kept here, per thread, while the native library throws its own pulse::callback_error through its
/// frames, and thrown on when the native call is left (Store::Failure). bridgec would let it through the library by itself. With
/// MSVC it would be a structured exception there, which the library, compiled with /EHsc, cannot hold in a std::exception_ptr
/// while it calls the other alerts.
private ref class CallbackTable sealed {
internal:
    CallbackTable(Store^ store);

    /// Adds a rule to the native store. No alert is missed, even if another thread appends meanwhile.
    void Add(Alert^ alert, pulse::store* native);
    void Remove(Alert^ alert, pulse::store* native);
    void Add(Aggregator^ aggregator, pulse::store* native);

    /// What a callback threw on this thread since the last call; null if nothing.
    System::Runtime::ExceptionServices::ExceptionDispatchInfo^ TakeKept();

private:
    typedef bridge::registered_callback<int(void*, const pulse::alert*)> AlertCallback;
    typedef bridge::registered_callback<int(void*, const pulse::window*, double*)> AggregatorCallback;

    int OnAlert(void* context, const pulse::alert* raised);
    int OnAggregator(void* context, const pulse::window* window, double* result);
    Alert^ FindAlert(pulse::alert_id id);
    Aggregator^ FindAggregator(int index);
    void Keep(System::Exception^ thrown);

    initonly Store^ store_;
    pulse::alert_callback onAlert_;
    pulse::aggregator_callback onAggregator_;
    initonly System::Collections::Generic::Dictionary<System::UInt64, Alert^>^ alerts_; // also the lock of itself
    initonly System::Collections::Generic::List<Aggregator^>^ aggregators_; // also the lock of itself
    initonly System::Threading::ThreadLocal<System::Runtime::ExceptionServices::ExceptionDispatchInfo^>^ kept_;
};

} // namespace Pulse
