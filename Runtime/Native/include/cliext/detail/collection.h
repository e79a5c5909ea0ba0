#pragma once
/// \file
/// The .NET side of every container of STL/CLR.

#include "iterators.h"

namespace cliext::detail {

/// Walks from one iterator to another.
template<typename It, typename T>
ref class enumerator sealed : System::Collections::Generic::IEnumerator<T> {
    It first_;
    It next_;
    It last_;
    T current_;

public:
    enumerator(It first, It last) : first_(first), next_(first), last_(last) {}
    ~enumerator() {}

    virtual bool MoveNext() {
        if (next_ == last_)
            return false;
        current_ = *next_;
        ++next_;
        return true;
    }

    virtual void Reset() { next_ = first_; }
    virtual property T Current { T get() { return current_; } }

private:
    virtual property System::Object^ CurrentObject {
        System::Object^ get() = System::Collections::IEnumerator::Current::get { return current_; }
    }
};

/// Implements the interfaces of collections by begin(), end(), size() and clear() of the container Self, and by its functions
/// add_element and remove_element. As all collections of .NET, not to be shared between threads while it changes.
template<typename Self, typename T>
ref class collection abstract : System::ICloneable, System::Collections::ICollection, System::Collections::Generic::ICollection<T> {
    static_assert(!__is_ref_class(T), "objects of ref classes cannot be elements: use handles");

protected:
    property Self^ self { Self^ get() { return static_cast<Self^>(this); } }

public:
    typedef int size_type;
    typedef int difference_type;
    typedef T value_type;
    typedef T% reference;
    typedef T% const_reference;
    typedef T generic_value;
    /// What functions take that do not know the container. Each container is compiled into the assembly that has it, so it is itself.
    typedef Self generic_container;

    bool empty() { return self->size() == 0; }

    /// A new array of the elements, in order.
    cli::array<T>^ to_array() {
        cli::array<T>^ elements = gcnew cli::array<T>(self->size());
        CopyTo(elements, 0);
        return elements;
    }

    virtual System::Object^ Clone() { return gcnew Self(self); }
    virtual property int Count { int get() { return self->size(); } }
    virtual property bool IsReadOnly { bool get() { return false; } }
    virtual property bool IsSynchronized { bool get() { return false; } }
    virtual property System::Object^ SyncRoot { System::Object^ get() { return this; } }
    virtual void Add(T value) { self->add_element(value); }
    virtual bool Remove(T value) { return self->remove_element(value); }
    virtual void Clear() { self->clear(); }

    virtual bool Contains(T value) {
        for each (T element in this)
            if (System::Collections::Generic::EqualityComparer<T>::Default->Equals(element, value))
                return true;
        return false;
    }

    virtual void CopyTo(cli::array<T>^ target, int index) {
        for each (T element in this)
            target[index++] = element;
    }

    virtual System::Collections::Generic::IEnumerator<T>^ GetEnumerator() {
        return gcnew enumerator<typename Self::iterator, T>(self->begin(), self->end());
    }

private:
    virtual System::Collections::IEnumerator^ GetObjects() sealed = System::Collections::IEnumerable::GetEnumerator {
        return GetEnumerator();
    }

    virtual void CopyObjects(System::Array^ target, int index) sealed = System::Collections::ICollection::CopyTo {
        for each (T element in this)
            target->SetValue(element, index++);
    }
};

}
