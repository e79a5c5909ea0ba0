#pragma once
/// \file
/// Views of strings that a marshal_context keeps. C++/CLI source, compiled into the assembly that includes it.

#include <msclr/marshal_context.h>
#include <string_view>

namespace msclr {
namespace interop {

/// Characters with embedded NULs; a NUL follows the last one. A null handle becomes an empty view.
template<class C, class Traits> ref class context_node<std::basic_string_view<C, Traits>, System::String^> : context_node_base {
    void* block_;

public:
    context_node(std::basic_string_view<C, Traits>& to, System::String^ from) : block_(nullptr) {
        if (from == nullptr) return;
        pin_ptr<const wchar_t> characters = PtrToStringChars(from);
        std::size_t length = 0;
        block_ = ::bridge::new_copy(characters, from->Length, sizeof(C), length);
        to = std::basic_string_view<C, Traits>(static_cast<const C*>(block_), length);
    }

    ~context_node() { this->!context_node(); }

    !context_node() {
        ::bridge::release_copy(block_);
        block_ = nullptr;
    }
};

}
}
