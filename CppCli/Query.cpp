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

Query::Query(String^ text) : text_(text), native_(nullptr) {
    try {
        native_ = new pulse::query(pulse::query::parse(Utf8::ToNative(text, "text")));
    }
    PULSE_TRANSLATE
}

void Query::DestroyNative() {
    delete native_;
    native_ = nullptr;
}

const pulse::query* Query::Native::get() { return native_; }

String^ Query::Text::get() { return text_; }

String^ Query::Function::get() {
    PULSE_ENTER(this) { return Utf8::ToManaged(native_->function()); }
    PULSE_LEAVE(this)
}

String^ Query::Selector::get() {
    PULSE_ENTER(this) { return Utf8::ToManaged(native_->series().text()); }
    PULSE_LEAVE(this)
}

IReadOnlyList<String^>^ Query::GroupBy::get() {
    PULSE_ENTER(this) {
        List<String^>^ labels = gcnew List<String^>();
        for (const std::string& label : native_->group_by()) labels->Add(Utf8::ToManaged(label));
        return labels;
    }
    PULSE_LEAVE(this)
}

TimeSpan Query::Step::get() {
    PULSE_ENTER(this) { return UnixTime::ToTimeSpan(native_->step()); }
    PULSE_LEAVE(this)
}

String^ Query::ToString() { return text_; }

} // namespace Pulse
