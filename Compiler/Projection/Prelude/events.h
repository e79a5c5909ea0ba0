#pragma once
/// \file
/// Events and indexed properties as data members.

namespace clr {

/// An event. It is a delegate handle too: inside its class a trivial event can be raised, read, compared and assigned.
template<class D> struct ev : h<D> {
  ev& operator+=(h<D>);
  ev& operator-=(h<D>);
  ev& operator=(h<D>);
};

template<class T, class... I> struct ixp { T& operator[](I...) const; };

/// The properties that overloaded accessors make.
template<class... P> struct ixps : P... { using P::operator[]...; };

}
