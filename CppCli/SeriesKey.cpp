#include "SeriesKey.h"

#include "ExceptionBridge.h"
#include "Utf8.h"

using namespace System;
using namespace System::Collections::Generic;
using namespace System::Collections::ObjectModel;

namespace Pulse {

SeriesKey::SeriesKey(String^ name) {
    try {
        CopyFrom(pulse::series_key(Utf8::ToNative(name, "name")));
    }
    PULSE_TRANSLATE
}

SeriesKey::SeriesKey(String^ name, IEnumerable<KeyValuePair<String^, String^>>^ labels) {
    if (labels == nullptr) throw gcnew ArgumentNullException("labels");
    try {
        pulse::label_map map;
        for each (KeyValuePair<String^, String^> label in labels) {
            const std::string key = Utf8::ToNative(label.Key, "labels");
            const std::string value = Utf8::ToNative(label.Value, "labels");
            if (!map.emplace(key, value).second) {
                throw gcnew ArgumentException(String::Concat("The label '", label.Key, "' stands twice."), "labels");
            }
        }
        CopyFrom(pulse::series_key(Utf8::ToNative(name, "name"), map));
    }
    PULSE_TRANSLATE
}

SeriesKey::SeriesKey(const pulse::series_key& key) { CopyFrom(key); }

SeriesKey^ SeriesKey::Parse(String^ text) {
    const std::string native = Utf8::ToNative(text, "text");
    try {
        return gcnew SeriesKey(pulse::series_key::parse(native));
    }
    PULSE_TRANSLATE
}

void SeriesKey::CopyFrom(const pulse::series_key& key) {
    name_ = Utf8::ToManaged(key.name());
    text_ = Utf8::ToManaged(key.text());
    SortedDictionary<String^, String^>^ labels = gcnew SortedDictionary<String^, String^>(StringComparer::Ordinal);
    for (const auto& label : key.labels()) labels->Add(Utf8::ToManaged(label.first), Utf8::ToManaged(label.second));
    labels_ = gcnew ReadOnlyDictionary<String^, String^>(labels);
}

pulse::series_key SeriesKey::ToNative() { return pulse::series_key::parse(Utf8::ToNative(text_, "text")); }

String^ SeriesKey::Name::get() { return name_; }
IReadOnlyDictionary<String^, String^>^ SeriesKey::Labels::get() { return labels_; }
String^ SeriesKey::Text::get() { return text_; }

bool SeriesKey::Equals(SeriesKey^ other) { return other != nullptr && String::Equals(text_, other->text_); }
bool SeriesKey::Equals(Object^ other) { return Equals(dynamic_cast<SeriesKey^>(other)); }
int SeriesKey::GetHashCode() { return text_->GetHashCode(); }
String^ SeriesKey::ToString() { return text_; }

} // namespace Pulse
