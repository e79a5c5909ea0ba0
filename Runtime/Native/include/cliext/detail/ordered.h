#pragma once
/// \file
/// What set, multiset, map and multimap of STL/CLR are: a tree ordered by a delegate.

#include "../utility"
#include "functional.h"
#include "keyed.h"
#include "tree.h"

namespace cliext::detail {

/// \tparam Keys set_keys or map_keys. \tparam IsMulti whether keys may repeat.
template<typename Self, typename Keys, bool IsMulti>
ref class ordered abstract : public collection<Self, typename Keys::value_type> {
public:
    typedef typename Keys::key_type key_type;
    typedef typename Keys::value_type value_type;
    typedef System::Collections::Generic::IEnumerable<value_type> enumerable;
    typedef node_iterator<tree_node<value_type>, value_type> iterator;
    typedef iterator const_iterator;
    typedef cliext::reverse_iterator<iterator> reverse_iterator;
    typedef reverse_iterator const_reverse_iterator;
    typedef cliext::pair<iterator, iterator> pair_iter_iter;
    typedef cliext::pair<iterator, bool> pair_iter_bool;
    typedef Microsoft::VisualC::StlClr::BinaryDelegate<key_type, key_type, bool> key_compare;
    typedef Microsoft::VisualC::StlClr::BinaryDelegate<value_type, value_type, bool> value_compare;

private:
    typedef tree_node<value_type> node_type;

    node_type^ head_ = gcnew node_type(static_cast<System::Object^>(this));
    key_compare^ rule_ = cliext::less<key_type>();
    int count_;

public:
    int size() { return count_; }
    iterator begin() { return iterator(head_->leftmost()); }
    iterator end() { return iterator(head_); }
    reverse_iterator rbegin() { return reverse_iterator(end()); }
    reverse_iterator rend() { return reverse_iterator(begin()); }

    key_compare^ key_comp() { return rule_; }
    value_compare^ value_comp() { return gcnew value_compare(this, &ordered::is_before); }

    void clear() {
        while (count_ > 0)
            erase(begin());
    }

    /// The first element whose key is not before this one.
    iterator lower_bound(key_type key) {
        node_type^ found = head_;
        for (node_type^ node = head_->left_; node != nullptr;) {
            if (rule_(Keys::key(node->value_), key))
                node = node->right_;
            else {
                found = node;
                node = node->left_;
            }
        }
        return iterator(found);
    }

    /// The first element whose key is behind this one.
    iterator upper_bound(key_type key) {
        node_type^ found = head_;
        for (node_type^ node = head_->left_; node != nullptr;) {
            if (rule_(key, Keys::key(node->value_))) {
                found = node;
                node = node->left_;
            } else
                node = node->right_;
        }
        return iterator(found);
    }

    pair_iter_iter equal_range(key_type key) { return pair_iter_iter(lower_bound(key), upper_bound(key)); }

    iterator find(key_type key) {
        iterator found = lower_bound(key);
        return found == end() || rule_(key, Keys::key(*found)) ? end() : found;
    }

    int count(key_type key) {
        int number = 0;
        for (iterator it = lower_bound(key), last = upper_bound(key); it != last; ++it)
            ++number;
        return number;
    }

    /// \return where the element is; where keys do not repeat, also whether it is new.
    auto insert(value_type value) {
        if constexpr (IsMulti)
            return place(value).first;
        else
            return place(value);
    }
    iterator insert(iterator where, value_type value) { return place(value).first; }
    template<iterator_type It> void insert(It first, It last) {
        for (; first != last; ++first)
            place(*first);
    }
    void insert(System::Collections::Generic::IEnumerable<value_type>^ right) {
        for each (value_type value in right)
            place(value);
    }

    iterator erase(iterator where) {
        node_type^ node = where.node();
        node_type^ next = node->successor();
        node->unlink();
        --count_;
        return iterator(next);
    }
    iterator erase(iterator first, iterator last) {
        while (first != last)
            first = erase(first);
        return last;
    }
    int erase(key_type key) {
        int before = count_;
        erase(lower_bound(key), upper_bound(key));
        return before - count_;
    }

    void swap(Self% right) {
        Self^ other = %right;
        node_type^ head = head_;
        key_compare^ rule = rule_;
        int count = count_;
        take(other->head_, other->rule_, other->count_);
        other->take(head, rule, count);
    }

internal:
    void set_rule(key_compare^ rule) { rule_ = rule; }

    void take(node_type^ head, key_compare^ rule, int count) {
        head_ = head;
        rule_ = rule;
        count_ = count;
    }

    void add_element(value_type value) { place(value); }
    bool remove_element(value_type value) {
        iterator last = upper_bound(Keys::key(value));
        for (iterator it = lower_bound(Keys::key(value)); it != last; ++it) {
            if (System::Collections::Generic::EqualityComparer<value_type>::Default->Equals(*it, value)) {
                erase(it);
                return true;
            }
        }
        return false;
    }

protected:
    /// Inserts behind all elements with an equivalent key. \return where the element is, and whether it is new.
    pair_iter_bool place(value_type value) {
        key_type key = Keys::key(value);
        node_type^ parent = head_;
        bool goes_left = true;
        for (node_type^ node = head_->left_; node != nullptr; node = goes_left ? node->left_ : node->right_) {
            parent = node;
            goes_left = rule_(key, Keys::key(node->value_));
        }
        if (!IsMulti) {
            node_type^ before = parent;
            if (goes_left)
                before = parent == head_->leftmost() ? nullptr : parent->predecessor();
            if (before != nullptr && !rule_(Keys::key(before->value_), key))
                return pair_iter_bool(iterator(before), false);
        }
        node_type^ node = gcnew node_type(value, parent);
        if (goes_left)
            parent->left_ = node;
        else
            parent->right_ = node;
        parent->balance();
        ++count_;
        return pair_iter_bool(iterator(node), true);
    }

private:
    bool is_before(value_type left, value_type right) { return rule_(Keys::key(left), Keys::key(right)); }
};

}

/// The constructors and the assignment that the four containers have.
#define CLIEXT_ORDERED_(NAME)                                                                                                    \
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
        this->set_rule(right->key_comp());                                                                                       \
        this->insert(right->begin(), right->end());                                                                              \
    }                                                                                                                            \
                                                                                                                                 \
public:
