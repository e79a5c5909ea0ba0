#pragma once

#include "Aggregator.h"
#include "Alert.h"

#include <pulse/callback.hpp>

namespace Pulse {

/// What native code calls back for a store. One delegate serves all alerts, and one all aggregators, so that function
/// pointers stay valid as long as the store whatever is added and removed meanwhile.
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
    [System::Runtime::InteropServices::UnmanagedFunctionPointer(System::Runtime::InteropServices::CallingConvention::Cdecl)]
    delegate int NativeAlert(System::IntPtr context, System::IntPtr raised);

    [System::Runtime::InteropServices::UnmanagedFunctionPointer(System::Runtime::InteropServices::CallingConvention::Cdecl)]
    delegate int NativeAggregator(System::IntPtr context, System::IntPtr window, System::IntPtr result);

    int OnAlert(System::IntPtr context, System::IntPtr raised);
    int OnAggregator(System::IntPtr context, System::IntPtr window, System::IntPtr result);
    Alert^ FindAlert(pulse::alert_id id);
    Aggregator^ FindAggregator(int index);
    void Keep(System::Exception^ thrown);

    initonly Store^ store_;
    initonly NativeAlert^ onAlert_;
    initonly NativeAggregator^ onAggregator_;
    initonly System::Collections::Generic::Dictionary<System::UInt64, Alert^>^ alerts_; // also the lock of itself
    initonly System::Collections::Generic::List<Aggregator^>^ aggregators_; // also the lock of itself
    initonly System::Threading::ThreadLocal<System::Runtime::ExceptionServices::ExceptionDispatchInfo^>^ kept_;
};

} // namespace Pulse
