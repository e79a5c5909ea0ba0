#pragma once
/// \file
/// What set, multiset, map and multimap of STL/CLR are: a tree ordered by a delegate.

#include "associative.h"
#include "tree.h"

namespace cliext::detail {

/// \tparam Keys set_keys or map_keys. \tparam IsMulti whether keys may repeat.
template<typename Self, typename Keys, bool IsMulti>
ref class ordered abstract : public associative<Self, Keys, IsMulti, tree_node<typename Keys::value_type>> {
    typedef tree_node<typename Keys::value_type> node_type;
    typedef associative<Self, Keys, IsMulti, node_type> base;

    node_type^ head_ = gcnew node_type(static_cast<System::Object^>(this));
    int count_;

public:
    typedef typename Keys::key_type key_type;
    typedef typename Keys::value_type value_type;
    typedef typename base::iterator iterator;
    typedef typename base::pair_iter_bool pair_iter_bool;

    int size() { return count_; }
    iterator begin() { return iterator(head_->leftmost()); }
    iterator end() { return iterator(head_); }

    /// The first element whose key is not before this one.
    iterator lower_bound(key_type key) {
        node_type^ found = head_;
        for (node_type^ node = head_->left_; node != nullptr;) {
            if (this->holds(Keys::key(node->value_), key))
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
            if (this->holds(key, Keys::key(node->value_))) {
                found = node;
                node = node->left_;
            } else
                node = node->right_;
        }
        return iterator(found);
    }

    iterator find(key_type key) {
        iterator found = lower_bound(key);
        return found == end() || this->holds(key, Keys::key(*found)) ? end() : found;
    }

protected:
    ordered() : base(cliext::less<key_type>()) {}

internal:
    void take(Self^ other) {
        ordered^ from = other;
        this->set_rule(from->key_comp());
        head_ = from->head_;
        count_ = from->count_;
    }

    iterator remove(iterator where) {
        node_type^ node = where.node();
        node_type^ next = node->successor();
        node->unlink();
        --count_;
        return iterator(next);
    }

    /// Inserts behind all elements with an equivalent key. \return where the element is, and whether it is new.
    pair_iter_bool place(value_type value) {
        key_type key = Keys::key(value);
        node_type^ parent = head_;
        bool goes_left = true;
        for (node_type^ node = head_->left_; node != nullptr; node = goes_left ? node->left_ : node->right_) {
            parent = node;
            goes_left = this->holds(key, Keys::key(node->value_));
        }
        if (!IsMulti) {
            node_type^ before = parent;
            if (goes_left)
                before = parent == head_->leftmost() ? nullptr : parent->predecessor();
            if (before != nullptr && !this->holds(Keys::key(before->value_), key))
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
};

}
