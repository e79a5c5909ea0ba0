#pragma once

#include "Sample.h"
#include "SeriesKey.h"

#include <pulse/alert.hpp>

namespace Pulse {

ref class Store;

/// <summary>The side of the threshold that raises an alert.</summary>
public enum class AlertCondition {
    /// <summary>The value rises above the threshold.</summary>
    Above,

    /// <summary>The value falls below the threshold.</summary>
    Below
};

/// <summary>Tells which sample of which series crossed a threshold. Immutable.</summary>
public ref class AlertEventArgs sealed : System::EventArgs {
public:
    /// <summary>The series.</summary>
    property SeriesKey^ Key { SeriesKey^ get(); }

    /// <summary>The sample that crossed the threshold.</summary>
    property Pulse::Sample Sample { Pulse::Sample get(); }

    /// <summary>The threshold.</summary>
    property double Threshold { double get(); }

    /// <summary>The side that raises the alert.</summary>
    property AlertCondition Condition { AlertCondition get(); }

internal:
    AlertEventArgs(const pulse::alert& native);

private:
    initonly SeriesKey^ key_;
    initonly Pulse::Sample sample_;
    initonly double threshold_;
    initonly AlertCondition condition_;
};

/// <summary>A rule that watches what is appended to a store. Made by <c>Store.AddAlert</c>; the store keeps it until
/// it is disposed or the store is.</summary>
public ref class Alert sealed {
public:
    /// <summary>Removes the rule from the store. A call in progress on another thread may still finish.</summary>
    ~Alert();

    /// <summary>Raised on the appending thread after the sample was stored, once per crossing, without any lock held:
    /// handlers may call the store. What a handler throws arrives, as the same object, at the caller of the append;
    /// it never unwinds native frames.</summary>
    event System::EventHandler<AlertEventArgs^>^ Raised;

    /// <summary>The selector of series.</summary>
    property System::String^ Selector { System::String^ get(); }

    /// <summary>The side that raises the alert.</summary>
    property AlertCondition Condition { AlertCondition get(); }

    /// <summary>The threshold.</summary>
    property double Threshold { double get(); }

internal:
    Alert(Pulse::Store^ store, System::String^ selector, AlertCondition condition, double threshold);

    property pulse::alert_id Id;
    void Raise(AlertEventArgs^ args);

private:
    initonly Pulse::Store^ store_;
    initonly System::String^ selector_;
    initonly AlertCondition condition_;
    initonly double threshold_;
};

} // namespace Pulse
