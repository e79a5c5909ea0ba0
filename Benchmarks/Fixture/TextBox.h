#pragma once

#include <fixture/text_box.hpp>

namespace Fixture {

/// <summary>Holds a text in native memory. For one thread.</summary>
public ref class TextBox sealed {
public:
    TextBox();

    /// <summary>Deletes the native object.</summary>
    ~TextBox();

    /// <summary>The text; every read and write converts between UTF-16 and UTF-8.</summary>
    property System::String^ Text {
        System::String^ get();
        void set(System::String^ value);
    }

protected:
    !TextBox();

private:
    fixture::text_box* native_;
};

} // namespace Fixture
