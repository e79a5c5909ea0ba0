#pragma once
/// \file
/// Many strings in one call: string_batch. C++/CLI source in C++17; Visual C++ takes it too. (Many structs: <bridge/layout.h>.)

#include "owner.h"

#include <cstddef>
#include <new>
#include <string_view>
#include <vcclr.h>

namespace bridge {

/// Where each string ends, as views. \param ends Offsets into \p characters.
inline void fill_views(std::string_view* views, const char* characters, const int* ends, int count) {
    for (int i = 0, begin = 0; i < count; begin = ends[i++])
        ::new (static_cast<void*>(views + i)) std::string_view(characters + begin, static_cast<std::size_t>(ends[i] - begin));
}

/// A copy of managed strings in UTF-8, all in one piece of native memory: made without a native call for each of them, used by native
/// code as an array of views. It does not change: any number of threads may use it at once.
///
///     const std::string_view* names = batch->Enter();
///     try { library::add(names, batch->Length); } finally { batch->Exit(); }
ref class string_batch sealed : owner_base {
    char* characters_;
    std::string_view* views_;
    initonly int length_;

public:
    /// \throws System::ArgumentNullException There is no array, or a string of it is null.
    /// \throws System::OverflowException The strings have 2 GB or more.
    string_batch(cli::array<System::String^>^ strings) : owner_base("string_batch", 0), length_(LengthOf(strings)) {
        cli::array<int>^ ends = Ends(strings);
        int size = length_ == 0 ? 0 : ends[length_ - 1];
        characters_ = static_cast<char*>(::operator new(static_cast<std::size_t>(size) + 1));
        views_ = static_cast<std::string_view*>(::operator new(sizeof(std::string_view) * (static_cast<std::size_t>(length_) + 1)));
        Encode(strings, ends);
    }

    property int Length { int get() { return length_; } }

    /// Begins a use in native code; Length views, valid until Exit. \throws System::ObjectDisposedException
    const std::string_view* Enter() {
        enter();
        return views_;
    }

internal:
    virtual void destroy() override {
        ::operator delete(views_);
        ::operator delete(characters_);
    }

private:
    static int LengthOf(cli::array<System::String^>^ strings) {
        if (strings == nullptr) throw gcnew System::ArgumentNullException("strings");
        return strings->Length;
    }

    static cli::array<int>^ Ends(cli::array<System::String^>^ strings) {
        cli::array<int>^ ends = gcnew cli::array<int>(strings->Length);
        long long end = 0;
        for (int i = 0; i < strings->Length; ++i) {
            if (strings[i] == nullptr) throw gcnew System::ArgumentNullException("strings", System::String::Format("String {0} is null.", i));
            end += System::Text::Encoding::UTF8->GetByteCount(strings[i]);
            ends[i] = System::Convert::ToInt32(end);
        }
        return ends;
    }

    void Encode(cli::array<System::String^>^ strings, cli::array<int>^ ends) {
        if (length_ == 0) return;
        for (int i = 0, begin = 0; i < length_; begin = ends[i++]) {
            pin_ptr<const wchar_t> text = PtrToStringChars(strings[i]);
            wchar_t* units = const_cast<wchar_t*>(static_cast<const wchar_t*>(text));
            System::Text::Encoding::UTF8->GetBytes(units, strings[i]->Length, reinterpret_cast<unsigned char*>(characters_ + begin), ends[i] - begin);
        }
        pin_ptr<int> first = &ends[0];
        fill_views(views_, characters_, first, length_);
    }
};

}
