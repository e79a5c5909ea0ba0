#pragma once
/// \file
/// Nodes in a ring, and iterators over nodes of any kind.

#include "collection.h"

namespace cliext::detail {

/// Designates a node, and through it an element. It stays valid until that element is erased; what is asked of it then throws
/// InvalidOperationException.
template<typename Node, typename T> value class node_iterator {
    Node^ node_;

public:
    typedef bidirectional_iterator_tag iterator_category;
    typedef T value_type;
    typedef int difference_type;
    typedef T% reference;

    explicit node_iterator(Node^ node) : node_(node) {}

    Node^ node() { return node_; }

    T% operator*() { return node_->element(); }
    auto operator->() { return arrow<T>(node_->element()); }

    static node_iterator operator++(node_iterator it) {
        it.node_ = it.node_->successor();
        return it;
    }
    static node_iterator operator--(node_iterator it) {
        it.node_ = it.node_->predecessor();
        return it;
    }

    bool operator==(node_iterator right) { return node_ == right.node_; }
    bool operator!=(node_iterator right) { return node_ != right.node_; }
};

/// A member of a ring. The head stands between the last element and the first, and has none itself.
template<typename T> ref class ring_node sealed {
internal:
    ring_node^ next_;
    ring_node^ previous_;
    System::Object^ owner_;
    T value_;
    int hash_;

    /// A head.
    explicit ring_node(System::Object^ owner) : next_(this), previous_(this), owner_(owner) {}
    explicit ring_node(T value) : value_(value) {}

    bool is_head() { return owner_ != nullptr; }

    T% element() {
        if (is_head() || next_ == nullptr)
            throw gcnew System::InvalidOperationException("The iterator designates no element.");
        return value_;
    }

    ring_node^ successor() { return linked(is_head() ? nullptr : next_); }
    ring_node^ predecessor() { return linked(previous_ != nullptr && previous_->is_head() ? nullptr : previous_); }

    void link_before(ring_node^ where) {
        next_ = where;
        previous_ = where->previous_;
        previous_->next_ = this;
        next_->previous_ = this;
    }

    void unlink() {
        previous_->next_ = next_;
        next_->previous_ = previous_;
        next_ = previous_ = nullptr;
    }

private:
    static ring_node^ linked(ring_node^ node) {
        if (node == nullptr)
            throw gcnew System::InvalidOperationException("The iterator designates no element.");
        return node;
    }
};

}
