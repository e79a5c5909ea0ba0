#include "CallbackTable.h"

#include "Store.h"
#include "Utf8.h"

using namespace System;
using namespace System::Collections::Generic;
using namespace System::Runtime::ExceptionServices;
using namespace System::Threading;

namespace Pulse {

CallbackTable::CallbackTable(Store^ store)
    : store_(store),
      alerts_(gcnew Dictionary<UInt64, Alert^>()),
      aggregators_(gcnew List<Aggregator^>()),
      kept_(gcnew ThreadLocal<ExceptionDispatchInfo^>()) {
    AlertCallback^ alert = gcnew AlertCallback(gcnew AlertCallback::Handler(this, &CallbackTable::OnAlert));
    AggregatorCallback^ aggregator = gcnew AggregatorCallback(gcnew AggregatorCallback::Handler(this, &CallbackTable::OnAggregator));
    onAlert_ = alert->FunctionOf(store->Owner);
    onAggregator_ = aggregator->FunctionOf(store->Owner);
}

// The lock makes an alert that is raised before its number is known wait in FindAlert.
void CallbackTable::Add(Alert^ alert, pulse::store* native) {
    const std::string selector = Utf8::ToNative(alert->Selector, "selector");
    const pulse::alert_rule rule = {pulse::selector::parse(selector),
                                    static_cast<pulse::alert_condition>(alert->Condition), alert->Threshold};
    Monitor::Enter(alerts_);
    try {
        alert->Id = native->add_alert(rule, pulse::make_alert_handler(onAlert_, nullptr));
        alerts_->Add(alert->Id, alert);
    } finally {
        Monitor::Exit(alerts_);
    }
}

void CallbackTable::Remove(Alert^ alert, pulse::store* native) {
    native->remove_alert(alert->Id);
    Monitor::Enter(alerts_);
    try {
        alerts_->Remove(alert->Id);
    } finally {
        Monitor::Exit(alerts_);
    }
}

void CallbackTable::Add(Aggregator^ aggregator, pulse::store* native) {
    const std::string name = Utf8::ToNative(aggregator->Name, "aggregator");
    Monitor::Enter(aggregators_);
    try {
        void* context = IntPtr(aggregators_->Count).ToPointer();
        aggregators_->Add(aggregator);
        native->add_aggregator(pulse::make_aggregator(name, onAggregator_, context));
    } finally {
        Monitor::Exit(aggregators_);
    }
}

ExceptionDispatchInfo^ CallbackTable::TakeKept() {
    ExceptionDispatchInfo^ kept = kept_->Value;
    kept_->Value = nullptr;
    return kept;
}

void CallbackTable::Keep(Exception^ thrown) {
    if (kept_->Value == nullptr) kept_->Value = ExceptionDispatchInfo::Capture(thrown);
}

// Null for a rule that was removed while the alert was on its way.
Alert^ CallbackTable::FindAlert(pulse::alert_id id) {
    Monitor::Enter(alerts_);
    try {
        Alert^ alert = nullptr;
        alerts_->TryGetValue(id, alert);
        return alert;
    } finally {
        Monitor::Exit(alerts_);
    }
}

Aggregator^ CallbackTable::FindAggregator(int index) {
    Monitor::Enter(aggregators_);
    try {
        return aggregators_[index];
    } finally {
        Monitor::Exit(aggregators_);
    }
}

int CallbackTable::OnAlert(void*, const pulse::alert* raised) {
    try {
        Alert^ alert = FindAlert(raised->id);
        if (alert != nullptr) {
            AlertEventArgs^ args = gcnew AlertEventArgs(*raised);
            alert->Raise(args);
            store_->OnAlertRaised(args);
        }
        return 1;
    } catch (Exception^ thrown) {
        Keep(thrown);
        return 0;
    }
}

int CallbackTable::OnAggregator(void* context, const pulse::window* window, double* result) {
    try {
        Aggregator^ aggregator = FindAggregator(IntPtr(context).ToInt32());
        AggregationWindow^ samples = gcnew AggregationWindow(window);
        try {
            *result = aggregator->Compute(samples);
        } finally {
            samples->Invalidate();
        }
        return 1;
    } catch (Exception^ thrown) {
        Keep(thrown);
        return 0;
    }
}

} // namespace Pulse
