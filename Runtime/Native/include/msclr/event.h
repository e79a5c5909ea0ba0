#pragma once
/// \file
/// Members of native classes as handlers of managed events:
///
///     class Window {
///     public:
///         BEGIN_DELEGATE_MAP(Window)
///             EVENT_DELEGATE_ENTRY(OnClick, System::Object^, System::EventArgs^)
///         END_DELEGATE_MAP()
///         void OnClick(System::Object^ sender, System::EventArgs^ e);
///         void attach(Button^ button) { button->Click += MAKE_DELEGATE(System::EventHandler, OnClick); }
///     };
///
/// A delegate leads to a managed proxy, which the events keep alive, and from there to the native object. An event that is raised
/// after the native object was destroyed throws NullReferenceException. Like other members, the map is not protected against a
/// destruction on another thread. C++/CLI source, compiled into the assembly that includes it.

#include <gcroot.h>

namespace msclr {
namespace delegate_map {
namespace internal {

/// Base of the proxies.
ref class delegate_proxy abstract {
protected:
    void* target_;
    delegate_proxy(void* target) : target_(target) {}

public:
    /// The native object is gone.
    void detach() { target_ = nullptr; }
};

/// Detaches a proxy with the native object that holds this.
class delegate_proxy_root {
    gcroot<delegate_proxy^> proxy_;

public:
    delegate_proxy_root() {}
    delegate_proxy_root(const delegate_proxy_root&) = delete;
    ~delegate_proxy_root() {
        if (get() != nullptr) get()->detach();
    }

    delegate_proxy^ get() { return proxy_; }
    void set(delegate_proxy^ proxy) { proxy_ = proxy; }
};

/// The proxy of one native object; made when it is first asked for. A copy of the object has a proxy of its own.
template<class T> class delegate_proxy_factory {
    using proxy_type = typename T::delegate_proxy_type;
    delegate_proxy_root root_;

public:
    delegate_proxy_factory() {}
    delegate_proxy_factory(const delegate_proxy_factory&) {}
    delegate_proxy_factory& operator=(const delegate_proxy_factory&) { return *this; }

    proxy_type^ get_proxy(T* target) {
        if (root_.get() == nullptr) root_.set(gcnew proxy_type(target));
        return static_cast<proxy_type^>(root_.get());
    }
};

}
}
}

/// Begins the map of a native class; the entries and END_DELEGATE_MAP follow.
#define BEGIN_DELEGATE_MAP(CLASS)                                                          \
    ref class delegate_proxy_type;                                                         \
    msclr::delegate_map::internal::delegate_proxy_factory<CLASS> m_delegate_map_proxy;     \
    ref class delegate_proxy_type : public msclr::delegate_map::internal::delegate_proxy { \
        typedef CLASS target_type;                                                         \
                                                                                           \
    public:                                                                                \
        delegate_proxy_type(CLASS* target) : delegate_proxy(target) {}

/// A member function that handles events, with the types of its two parameters.
#define EVENT_DELEGATE_ENTRY(MEMBER, ARG0, ARG1)                               \
    void MEMBER(ARG0 sender, ARG1 arguments) {                                 \
        if (target_ == nullptr)                                                \
            throw gcnew System::NullReferenceException(                        \
                "The event's native handler " #MEMBER " was destroyed.");      \
        static_cast<target_type*>(target_)->MEMBER(sender, arguments);         \
    }

#define END_DELEGATE_MAP() \
    }                      \
    ;

/// A delegate to a member of this object; in a member function of the class.
#define MAKE_DELEGATE(DELEGATE, MEMBER) gcnew DELEGATE(m_delegate_map_proxy.get_proxy(this), &delegate_proxy_type::MEMBER)
