#include "Query.h"

#include "ExceptionBridge.h"
#include "UnixTime.h"
#include "Utf8.h"

using namespace System;
using namespace System::Collections::Generic;

namespace Pulse {

Query^ Query::Parse(String^ text) {
    if (text == nullptr) throw gcnew ArgumentNullException("text");
    return gcnew Query(text);
}

Query::Query(String^ text) : text_(text) {
    try {
        pulse::query* parsed = new pulse::query(pulse::query::parse(Utf8::ToNative(text, "text")));
        native_ = gcnew bridge::unique_owner<pulse::query>(parsed, Query::typeid->FullName);
    }
    PULSE_TRANSLATE
}

Query::~Query() { delete native_; }

bool Query::IsDisposed::get() { return native_->IsDisposed; }

bridge::unique_owner<pulse::query>^ Query::Owner::get() { return native_; }

String^ Query::Text::get() { return text_; }

String^ Query::Function::get() {
    PULSE_ENTER(query, native_) { return Utf8::ToManaged(query->function()); }
    PULSE_LEAVE(native_)
}

String^ Query::Selector::get() {
    PULSE_ENTER(query, native_) { return Utf8::ToManaged(query->series().text()); }
    PULSE_LEAVE(native_)
}

IReadOnlyList<String^>^ Query::GroupBy::get() {
    PULSE_ENTER(query, native_) {
        List<String^>^ labels = gcnew List<String^>();
        for (const std::string& label : query->group_by()) labels->Add(Utf8::ToManaged(label));
        return labels;
    }
    PULSE_LEAVE(native_)
}

TimeSpan Query::Step::get() {
    PULSE_ENTER(query, native_) { return UnixTime::ToTimeSpan(query->step()); }
    PULSE_LEAVE(native_)
}

String^ Query::ToString() { return text_; }

} // namespace Pulse
