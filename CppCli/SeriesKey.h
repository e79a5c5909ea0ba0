#pragma once

#include <pulse/series_key.hpp>

namespace Pulse {

/// <summary>The identity of a series: a name and labels, for example <c>cpu.load{host="web-1"}</c>. Immutable.</summary>
public ref class SeriesKey sealed : System::IEquatable<SeriesKey^> {
public:
    /// <summary>A key without labels.</summary>
    /// <exception cref="System::ArgumentException">The name is empty or holds a forbidden character.</exception>
    SeriesKey(System::String^ name);

    /// <summary>A key with labels.</summary>
    /// <exception cref="System::ArgumentException">A name is empty or holds a forbidden character.</exception>
    SeriesKey(System::String^ name,
              System::Collections::Generic::IEnumerable<System::Collections::Generic::KeyValuePair<System::String^, System::String^>>^ labels);

    /// <summary>Reads the notation of <see cref="Text"/>.</summary>
    /// <exception cref="QueryException">The text is no series key; tells the column.</exception>
    static SeriesKey^ Parse(System::String^ text);

    /// <summary>What is measured.</summary>
    property System::String^ Name { System::String^ get(); }

    /// <summary>Label values by name.</summary>
    property System::Collections::Generic::IReadOnlyDictionary<System::String^, System::String^>^ Labels {
        System::Collections::Generic::IReadOnlyDictionary<System::String^, System::String^>^ get();
    }

    /// <summary>The canonical notation; equal keys have equal texts.</summary>
    property System::String^ Text { System::String^ get(); }

    /// <summary>Whether name and labels are the same.</summary>
    virtual bool Equals(SeriesKey^ other);

    /// <summary>Whether the other object is of this type and equal.</summary>
    virtual bool Equals(System::Object^ other) override;

    /// <summary>A hash code that fits <c>Equals</c>.</summary>
    virtual int GetHashCode() override;

    /// <summary>The same as <see cref="Text"/>.</summary>
    virtual System::String^ ToString() override;

internal:
    SeriesKey(const pulse::series_key& key);
    pulse::series_key ToNative();

private:
    System::String^ name_;
    System::String^ text_;
    System::Collections::Generic::IReadOnlyDictionary<System::String^, System::String^>^ labels_;

    void CopyFrom(const pulse::series_key& key);
};

} // namespace Pulse
