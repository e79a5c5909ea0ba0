#pragma once
/// \file
/// std::function ↔ Action, Func of up to three parameters; what goes through is converted. Either side keeps the other alive.

#include "managed.h"

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vcclr.h>

namespace bridge {

/// A delegate for native code, whatever its type.
ref class function_source abstract {
internal:
    /// \param arguments Their addresses. \param result A std::optional for it, or null.
    virtual void Call(void** arguments, void* result) abstract;
};

inline void call_source(gcroot<function_source^> const& source, void** arguments, void* result) { source->Call(arguments, result); }

/// What native code passed as argument number i.
template<class A> managed_t<A> argument(void** arguments, std::size_t i) {
    return convert<managed_t<A>>(*static_cast<typename std::remove_reference<A>::type*>(arguments[i]));
}

/// The delegate of a function_source. F is the type of the native function.
template<class D, class F> ref class delegate_source;

template<class D, class R> ref class delegate_source<D, R()> sealed : function_source {
    D^ delegate_;

public:
    delegate_source(D^ target) : delegate_(target) {}

internal:
    virtual void Call(void** arguments, void* result) override {
        if constexpr (std::is_void<R>::value)
            delegate_->Invoke();
        else
            *static_cast<std::optional<R>*>(result) = convert<R>(delegate_->Invoke());
    }
};

template<class D, class R, class A> ref class delegate_source<D, R(A)> sealed : function_source {
    D^ delegate_;

public:
    delegate_source(D^ target) : delegate_(target) {}

internal:
    virtual void Call(void** arguments, void* result) override {
        if constexpr (std::is_void<R>::value)
            delegate_->Invoke(argument<A>(arguments, 0));
        else
            *static_cast<std::optional<R>*>(result) = convert<R>(delegate_->Invoke(argument<A>(arguments, 0)));
    }
};

template<class D, class R, class A, class B> ref class delegate_source<D, R(A, B)> sealed : function_source {
    D^ delegate_;

public:
    delegate_source(D^ target) : delegate_(target) {}

internal:
    virtual void Call(void** arguments, void* result) override {
        if constexpr (std::is_void<R>::value)
            delegate_->Invoke(argument<A>(arguments, 0), argument<B>(arguments, 1));
        else
            *static_cast<std::optional<R>*>(result) = convert<R>(delegate_->Invoke(argument<A>(arguments, 0), argument<B>(arguments, 1)));
    }
};

template<class D, class R, class A, class B, class C> ref class delegate_source<D, R(A, B, C)> sealed : function_source {
    D^ delegate_;

public:
    delegate_source(D^ target) : delegate_(target) {}

internal:
    virtual void Call(void** arguments, void* result) override {
        if constexpr (std::is_void<R>::value)
            delegate_->Invoke(argument<A>(arguments, 0), argument<B>(arguments, 1), argument<C>(arguments, 2));
        else
            *static_cast<std::optional<R>*>(result) = convert<R>(delegate_->Invoke(argument<A>(arguments, 0), argument<B>(arguments, 1), argument<C>(arguments, 2)));
    }
};

/// A delegate as functor of native code.
template<class R, class... A> class delegate_functor {
    gcroot<function_source^> source_;

public:
    explicit delegate_functor(gcroot<function_source^> const& source) : source_(source) {}

    R operator()(A... a) const {
        void* arguments[] = {const_cast<void*>(static_cast<const void*>(std::addressof(a)))..., nullptr};
        if constexpr (std::is_void<R>::value) {
            call_source(source_, arguments, nullptr);
        } else {
            std::optional<R> result;
            call_source(source_, arguments, &result);
            return std::move(*result);
        }
    }
};

template<class D, class R, class... A> std::function<R(A...)> convert_to(tag<std::function<R(A...)>>*, D^ const& from) {
    if (from == nullptr) return std::function<R(A...)>();
    gcroot<function_source^> source(gcnew delegate_source<D, R(A...)>(from));
    return std::function<R(A...)>(delegate_functor<R, A...>(source));
}

/// Owns a function of native code.
template<class F> ref class function_owner {
    F* function_;

public:
    function_owner(F const& function) : function_(new F(function)) {}
    ~function_owner() { this->!function_owner(); }

protected:
    property F* Function { F* get() { return function_; } }

    !function_owner() {
        delete function_;
        function_ = nullptr;
    }
};

/// The target of a delegate whose Invoke has the type S.
template<class F, class S> ref class function_target;

template<class X, class R> ref class function_target<std::function<X()>, R()> sealed : function_owner<std::function<X()>> {
public:
    function_target(std::function<X()> const& function) : function_owner<std::function<X()>>(function) {}

    R Invoke() {
        if constexpr (std::is_void<R>::value)
            (*this->Function)();
        else
            return convert<R>((*this->Function)());
    }
};

template<class X, class A, class R, class T> ref class function_target<std::function<X(A)>, R(T)> sealed : function_owner<std::function<X(A)>> {
public:
    function_target(std::function<X(A)> const& function) : function_owner<std::function<X(A)>>(function) {}

    R Invoke(T t) {
        if constexpr (std::is_void<R>::value)
            (*this->Function)(convert<typename std::decay<A>::type>(t));
        else
            return convert<R>((*this->Function)(convert<typename std::decay<A>::type>(t)));
    }
};

template<class X, class A, class B, class R, class T, class U> ref class function_target<std::function<X(A, B)>, R(T, U)> sealed : function_owner<std::function<X(A, B)>> {
public:
    function_target(std::function<X(A, B)> const& function) : function_owner<std::function<X(A, B)>>(function) {}

    R Invoke(T t, U u) {
        if constexpr (std::is_void<R>::value)
            (*this->Function)(convert<typename std::decay<A>::type>(t), convert<typename std::decay<B>::type>(u));
        else
            return convert<R>((*this->Function)(convert<typename std::decay<A>::type>(t), convert<typename std::decay<B>::type>(u)));
    }
};

template<class X, class A, class B, class C, class R, class T, class U, class V> ref class function_target<std::function<X(A, B, C)>, R(T, U, V)> sealed : function_owner<std::function<X(A, B, C)>> {
public:
    function_target(std::function<X(A, B, C)> const& function) : function_owner<std::function<X(A, B, C)>>(function) {}

    R Invoke(T t, U u, V v) {
        if constexpr (std::is_void<R>::value)
            (*this->Function)(convert<typename std::decay<A>::type>(t), convert<typename std::decay<B>::type>(u), convert<typename std::decay<C>::type>(v));
        else
            return convert<R>((*this->Function)(convert<typename std::decay<A>::type>(t), convert<typename std::decay<B>::type>(u), convert<typename std::decay<C>::type>(v)));
    }
};

/// An empty function becomes null.
template<class S, class D, class F> D^ delegate_of(tag<D^>*, F const& from) {
    if (!from) return nullptr;
    using target = function_target<F, S>;
    target^ holder = gcnew target(from);
    return gcnew D(holder, &target::Invoke);
}

template<class X> System::Action^ convert_to(tag<System::Action^>* to, std::function<X()> const& from) {
    return delegate_of<void()>(to, from);
}

template<class T, class X, class... A> System::Action<T>^ convert_to(tag<System::Action<T>^>* to, std::function<X(A...)> const& from) {
    return delegate_of<void(T)>(to, from);
}

template<class T, class U, class X, class... A> System::Action<T, U>^ convert_to(tag<System::Action<T, U>^>* to, std::function<X(A...)> const& from) {
    return delegate_of<void(T, U)>(to, from);
}

template<class T, class U, class V, class X, class... A>
System::Action<T, U, V>^ convert_to(tag<System::Action<T, U, V>^>* to, std::function<X(A...)> const& from) {
    return delegate_of<void(T, U, V)>(to, from);
}

template<class R, class X> System::Func<R>^ convert_to(tag<System::Func<R>^>* to, std::function<X()> const& from) {
    return delegate_of<R()>(to, from);
}

template<class T, class R, class X, class... A> System::Func<T, R>^ convert_to(tag<System::Func<T, R>^>* to, std::function<X(A...)> const& from) {
    return delegate_of<R(T)>(to, from);
}

template<class T, class U, class R, class X, class... A>
System::Func<T, U, R>^ convert_to(tag<System::Func<T, U, R>^>* to, std::function<X(A...)> const& from) {
    return delegate_of<R(T, U)>(to, from);
}

template<class T, class U, class V, class R, class X, class... A>
System::Func<T, U, V, R>^ convert_to(tag<System::Func<T, U, V, R>^>* to, std::function<X(A...)> const& from) {
    return delegate_of<R(T, U, V)>(to, from);
}

}
