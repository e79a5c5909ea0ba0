#pragma once
/// \file
/// Conversions whose result lives as long as a context: msclr::interop::marshal_context. C++/CLI source, compiled into the
/// assembly that includes it.

#include <vcclr.h>

namespace msclr {
namespace interop {

/// Base of the classes that keep the result of one conversion.
ref class context_node_base abstract {
public:
    literal bool needs_context = true;
};

/// Holds the result of a conversion from From to To until it is disposed: a constructor takes a reference to the result and
/// the source. Specialise it for own types.
template<class To, class From> ref class context_node;

/// NUL-terminated strings. A null handle becomes a null pointer; a NUL among the characters ends the string for most readers.
template<class C> ref class context_node<const C*, System::String^> : context_node_base {
    void* block_;

public:
    context_node(const C*& to, System::String^ from) : block_(nullptr) {
        to = nullptr;
        if (from == nullptr) return;
        pin_ptr<const wchar_t> characters = PtrToStringChars(from);
        std::size_t length = 0;
        block_ = ::bridge::new_copy(characters, from->Length, sizeof(C), length);
        to = static_cast<const C*>(block_);
    }

    ~context_node() { this->!context_node(); }

    !context_node() {
        ::bridge::release_copy(block_);
        block_ = nullptr;
    }
};

/// Converts, and keeps what the results point to until it is disposed. Not to be shared between threads.
ref class marshal_context {
    System::Collections::Generic::List<System::IDisposable^>^ nodes_ = gcnew System::Collections::Generic::List<System::IDisposable^>();

public:
    /// The result is valid until this context is disposed.
    template<class To, class From> To marshal_as(From const& from) {
        To to;
        nodes_->Add(gcnew context_node<To, From>(to, from));
        return to;
    }

    ~marshal_context() {
        for each (System::IDisposable^ node in nodes_) delete node;
        nodes_->Clear();
    }
};

}
}
