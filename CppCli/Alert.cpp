#include "Alert.h"

#include "Store.h"

using namespace System;

namespace Pulse {

AlertEventArgs::AlertEventArgs(const pulse::alert& native)
    : key_(gcnew SeriesKey(native.key)),
      sample_(Pulse::Sample(native.sample.timestamp, native.sample.value)),
      threshold_(native.rule.threshold),
      condition_(static_cast<AlertCondition>(native.rule.condition)) {}

SeriesKey^ AlertEventArgs::Key::get() { return key_; }
Pulse::Sample AlertEventArgs::Sample::get() { return sample_; }
double AlertEventArgs::Threshold::get() { return threshold_; }
AlertCondition AlertEventArgs::Condition::get() { return condition_; }

Alert::Alert(Pulse::Store^ store, String^ selector, AlertCondition condition, double threshold)
    : store_(store), selector_(selector), condition_(condition), threshold_(threshold) {}

Alert::~Alert() { store_->Remove(this); }

String^ Alert::Selector::get() { return selector_; }
AlertCondition Alert::Condition::get() { return condition_; }
double Alert::Threshold::get() { return threshold_; }

void Alert::Raise(AlertEventArgs^ args) { Raised(this, args); }

} // namespace Pulse
