#pragma once
/// \file
/// What the containers of STL/CLR that find elements by their keys have in common, whether they are ordered or hashed.

#include "../utility"
#include "functional.h"
#include "keyed.h"
#include "linked.h"

namespace cliext::detail {

/// Needs of the container: begin(), end(), lower_bound(), upper_bound(), place() and remove(), which insert and erase one element, and
/// take(), which makes the elements of another one its own.
/// \tparam Keys set_keys or map_keys. \tparam IsMulti whether keys may repeat. \tparam Node what iterators point at.
template<typename Self, typename Keys, bool IsMulti, typename Node>
ref class associative abstract : public collection<Self, typename Keys::value_type> {
public:
    typedef typename Keys::key_type key_type;
    typedef typename Keys::value_type value_type;
    typedef System::Collections::Generic::IEnumerable<value_type> enumerable;
    typedef node_iterator<Node, value_type> iterator;
    typedef iterator const_iterator;
    typedef cliext::reverse_iterator<iterator> reverse_iterator;
    typedef reverse_iterator const_reverse_iterator;
    typedef iterator generic_iterator;
    typedef reverse_iterator generic_reverse_iterator;
    typedef cliext::pair<iterator, iterator> pair_iter_iter;
    typedef cliext::pair<iterator, bool> pair_iter_bool;
    typedef Microsoft::VisualC::StlClr::BinaryDelegate<key_type, key_type, bool> key_compare;
    typedef Microsoft::VisualC::StlClr::BinaryDelegate<value_type, value_type, bool> value_compare;

private:
    key_compare^ rule_;

public:
    reverse_iterator rbegin() { return reverse_iterator(this->self->end()); }
    reverse_iterator rend() { return reverse_iterator(this->self->begin()); }

    key_compare^ key_comp() { return rule_; }
    value_compare^ value_comp() { return gcnew value_compare(this, &associative::are_related); }

    pair_iter_iter equal_range(key_type key) { return pair_iter_iter(this->self->lower_bound(key), this->self->upper_bound(key)); }

    int count(key_type key) {
        int number = 0;
        for (iterator it = this->self->lower_bound(key), last = this->self->upper_bound(key); it != last; ++it)
            ++number;
        return number;
    }

    /// \return where the element is; where keys do not repeat, also whether it is new.
    auto insert(value_type value) {
        if constexpr (IsMulti)
            return this->self->place(value).first;
        else
            return this->self->place(value);
    }
    iterator insert(iterator where, value_type value) { return this->self->place(value).first; }
    template<iterator_type It> void insert(It first, It last) {
        for (; first != last; ++first)
            this->self->place(*first);
    }
    void insert(enumerable^ right) {
        for each (value_type value in gcnew System::Collections::Generic::List<value_type>(right))
            this->self->place(value);
    }

    iterator erase(iterator where) { return this->self->remove(where); }
    iterator erase(iterator first, iterator last) {
        while (first != last)
            first = erase(first);
        return last;
    }
    int erase(key_type key) {
        int before = this->self->size();
        erase(this->self->lower_bound(key), this->self->upper_bound(key));
        return before - this->self->size();
    }

    void clear() { erase(this->self->begin(), this->self->end()); }

    void swap(Self% right) {
        Self^ other = %right;
        Self^ old = gcnew Self();
        old->take(this->self);
        this->self->take(other);
        other->take(old);
    }

internal:
    void set_rule(key_compare^ rule) { rule_ = rule; }

    void use_settings_of(Self^ other) { rule_ = other->key_comp(); }

    void add_element(value_type value) { this->self->place(value); }
    bool remove_element(value_type value) {
        iterator last = this->self->upper_bound(Keys::key(value));
        for (iterator it = this->self->lower_bound(Keys::key(value)); it != last; ++it) {
            if (System::Collections::Generic::EqualityComparer<value_type>::Default->Equals(*it, value)) {
                erase(it);
                return true;
            }
        }
        return false;
    }

protected:
    explicit associative(key_compare^ rule) : rule_(rule) {}

    bool holds(key_type left, key_type right) { return rule_(left, right); }

private:
    bool are_related(value_type left, value_type right) { return rule_(Keys::key(left), Keys::key(right)); }
};

}

/// The constructors and the assignment that all of them have.
#define CLIEXT_ASSOCIATIVE_(NAME)                                                                                                \
    NAME() {}                                                                                                                    \
    NAME(NAME% right) { copy(%right); }                                                                                          \
    NAME(NAME^ right) { copy(right); }                                                                                           \
    explicit NAME(typename base::key_compare^ rule) { this->set_rule(rule); }                                                    \
    template<detail::iterator_type It> NAME(It first, It last) { this->insert(first, last); }                                    \
    template<detail::iterator_type It> NAME(It first, It last, typename base::key_compare^ rule) {                               \
        this->set_rule(rule);                                                                                                    \
        this->insert(first, last);                                                                                               \
    }                                                                                                                            \
    NAME(typename base::enumerable^ right) { this->insert(right); }                                                              \
    NAME(typename base::enumerable^ right, typename base::key_compare^ rule) {                                                   \
        this->set_rule(rule);                                                                                                    \
        this->insert(right);                                                                                                     \
    }                                                                                                                            \
    NAME% operator=(NAME% right) {                                                                                               \
        NAME elements(right);                                                                                                    \
        this->swap(elements);                                                                                                    \
        return *this;                                                                                                            \
    }                                                                                                                            \
                                                                                                                                 \
private:                                                                                                                         \
    void copy(NAME^ right) {                                                                                                     \
        this->use_settings_of(right);                                                                                            \
        this->insert(right->begin(), right->end());                                                                              \
    }                                                                                                                            \
                                                                                                                                 \
public:
