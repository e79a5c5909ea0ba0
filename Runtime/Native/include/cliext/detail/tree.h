#pragma once
/// \file
/// A balanced tree (AVL) whose nodes keep their elements: links change, elements do not move.

#include "linked.h"

namespace cliext::detail {

/// A node. The head is the parent of the root, which is its left child.
template<typename T> ref class tree_node sealed {
internal:
    tree_node^ parent_;
    tree_node^ left_;
    tree_node^ right_;
    System::Object^ owner_;
    T value_;
    int height_ = 1;

    /// A head.
    explicit tree_node(System::Object^ owner) : owner_(owner) {}
    tree_node(T value, tree_node^ parent) : parent_(parent), value_(value) {}

    bool is_head() { return owner_ != nullptr; }

    T% element() {
        if (parent_ == nullptr)
            throw gcnew System::InvalidOperationException("The iterator designates no element.");
        return value_;
    }

    tree_node^ successor() {
        if (parent_ == nullptr)
            throw gcnew System::InvalidOperationException("The iterator designates no element.");
        if (right_ != nullptr)
            return right_->leftmost();
        tree_node^ child = this;
        while (child == child->parent_->right_)
            child = child->parent_;
        return child->parent_;
    }

    tree_node^ predecessor() {
        if (left_ != nullptr)
            return left_->rightmost();
        tree_node^ child = this;
        while (child->parent_ != nullptr && child == child->parent_->left_)
            child = child->parent_;
        if (child->parent_ == nullptr)
            throw gcnew System::InvalidOperationException("The iterator designates no element.");
        return child->parent_;
    }

    tree_node^ leftmost() {
        tree_node^ node = this;
        while (node->left_ != nullptr)
            node = node->left_;
        return node;
    }

    tree_node^ rightmost() {
        tree_node^ node = this;
        while (node->right_ != nullptr)
            node = node->right_;
        return node;
    }

    /// Takes this node out of the tree and balances what is above.
    void unlink() {
        tree_node^ lowest = parent_;
        if (left_ == nullptr)
            replace_by(right_);
        else if (right_ == nullptr)
            replace_by(left_);
        else {
            tree_node^ next = right_->leftmost();
            lowest = next->parent_ == this ? next : next->parent_;
            next->replace_by(next->right_);
            next->set_left(left_);
            next->set_right(right_);
            replace_by(next);
        }
        parent_ = left_ = right_ = nullptr;
        lowest->balance();
    }

    /// Restores heights and balance from here to the root.
    void balance() {
        for (tree_node^ node = this; !node->is_head(); node = node->parent_) {
            int slope = height(node->left_) - height(node->right_);
            if (slope > 1) {
                if (height(node->left_->left_) < height(node->left_->right_))
                    node->left_->rotate_left();
                node = node->rotate_right();
            } else if (slope < -1) {
                if (height(node->right_->right_) < height(node->right_->left_))
                    node->right_->rotate_right();
                node = node->rotate_left();
            } else
                node->measure();
        }
    }

private:
    static int height(tree_node^ node) { return node == nullptr ? 0 : node->height_; }

    void measure() { height_ = 1 + System::Math::Max(height(left_), height(right_)); }

    void set_left(tree_node^ child) {
        left_ = child;
        if (child != nullptr)
            child->parent_ = this;
    }

    void set_right(tree_node^ child) {
        right_ = child;
        if (child != nullptr)
            child->parent_ = this;
    }

    void replace_by(tree_node^ node) {
        if (parent_->left_ == this)
            parent_->set_left(node);
        else
            parent_->set_right(node);
    }

    tree_node^ rotate_left() {
        tree_node^ top = right_;
        replace_by(top);
        set_right(top->left_);
        top->set_left(this);
        measure();
        top->measure();
        return top;
    }

    tree_node^ rotate_right() {
        tree_node^ top = left_;
        replace_by(top);
        set_left(top->right_);
        top->set_right(this);
        measure();
        top->measure();
        return top;
    }
};

}
