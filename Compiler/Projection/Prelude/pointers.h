#pragma once
/// \file
/// Interior and pinning pointers (ECMA-372 §12.3.6). A pinning pointer is used through its conversion to T*.

namespace cli {

template<class T> struct interior_ptr {
  interior_ptr();
  interior_ptr(decltype(nullptr));
  interior_ptr(T*);
  template<class U> requires (!__is_same(U, T) && __is_convertible(U*, T*)) interior_ptr(const interior_ptr<U>&);
  T& operator*() const;
  T* operator->() const;
  T& operator[](long) const;
  interior_ptr& operator++();
  interior_ptr operator++(int);
  interior_ptr& operator--();
  interior_ptr operator--(int);
  interior_ptr& operator+=(long);
  interior_ptr& operator-=(long);
  explicit operator bool() const;

  friend interior_ptr operator+(interior_ptr, long);
  friend interior_ptr operator+(long, interior_ptr);
  friend interior_ptr operator-(interior_ptr, long);
  friend long operator-(interior_ptr, interior_ptr);
  friend bool operator==(interior_ptr, interior_ptr);
  friend bool operator!=(interior_ptr, interior_ptr);
  friend bool operator<(interior_ptr, interior_ptr);
  friend bool operator>(interior_ptr, interior_ptr);
  friend bool operator<=(interior_ptr, interior_ptr);
  friend bool operator>=(interior_ptr, interior_ptr);
};

/// reinterpret_cast<interior_ptr<T>>(p).
template<class T, class U> T interior_cast(const interior_ptr<U>&);
template<class T, class U> T interior_cast(U*);

/// const_cast<interior_ptr<T>>(p).
template<class T, class U> requires (__is_same(T, interior_ptr<__remove_const(U)>) || __is_same(T, interior_ptr<const U>))
T interior_qual_cast(const interior_ptr<U>&);

template<class T> struct pin_ptr {
  pin_ptr();
  pin_ptr(decltype(nullptr));
  pin_ptr(T*);
  template<class U> requires (__is_convertible(U*, T*)) pin_ptr(const interior_ptr<U>&);
  operator T*() const;

  /// A C-style cast or reinterpret_cast to another type of pointer.
  template<class U> explicit operator U*() const;
  T* operator->() const;
};

template<> struct pin_ptr<void> {
  pin_ptr();
  pin_ptr(decltype(nullptr));
  pin_ptr(void*);
  operator void*() const;
};

}

namespace clr::expr {

/// &x, where x lies in the gc heap.
template<class T> cli::interior_ptr<T> interior(T*);

}
