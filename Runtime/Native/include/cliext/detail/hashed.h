#pragma once
/// \file
/// What hash_set, hash_multiset, hash_map and hash_multimap of STL/CLR are: a ring of elements, those of one bucket beside each other.

#include "associative.h"

namespace cliext::detail {

/// The default hash: that of .NET, scattered by the generator of Park and Miller, because buckets are chosen by the lower bits.
template<typename Key> int hash_value(Key key) {
    int code = System::Collections::Generic::EqualityComparer<Key>::Default->GetHashCode(key);
    int hash = 16807 * (code % 127773) - 2836 * (code / 127773);
    return hash < 0 ? hash + System::Int32::MaxValue : hash;
}

/// \tparam Keys set_keys or map_keys. \tparam IsMulti whether keys may repeat. Keys are equivalent when the rule, which is like less_equal or
/// equal_to, holds both ways.
template<typename Self, typename Keys, bool IsMulti>
ref class hashed abstract : public associative<Self, Keys, IsMulti, ring_node<typename Keys::value_type>> {
    typedef ring_node<typename Keys::value_type> node_type;
    typedef associative<Self, Keys, IsMulti, node_type> base;

public:
    typedef typename Keys::key_type key_type;
    typedef typename Keys::value_type value_type;
    typedef typename base::iterator iterator;
    typedef typename base::pair_iter_bool pair_iter_bool;
    typedef Microsoft::VisualC::StlClr::UnaryDelegate<key_type, int> hasher;

private:
    node_type^ head_ = gcnew node_type(static_cast<System::Object^>(this));
    cli::array<node_type^>^ buckets_ = gcnew cli::array<node_type^>(16);
    hasher^ hash_ = gcnew hasher(&hash_value<key_type>);
    int count_;
    float load_ = 4;

public:
    int size() { return count_; }
    iterator begin() { return iterator(head_->next_); }
    iterator end() { return iterator(head_); }

    hasher^ hash_delegate() { return hash_; }

    int bucket_count() { return buckets_->Length; }
    float load_factor() { return static_cast<float>(count_) / buckets_->Length; }
    float max_load_factor() { return load_; }
    void max_load_factor(float load) {
        if (!(load > 0))
            throw gcnew System::ArgumentOutOfRangeException("load");
        load_ = load;
    }

    /// Makes at least this many buckets, and as many as the greatest load asks for.
    void rehash(int buckets) {
        int number = 16;
        while (number < buckets || count_ > number * load_)
            number *= 2;
        node_type^ first = head_->next_;
        head_->next_ = head_->previous_ = head_;
        buckets_ = gcnew cli::array<node_type^>(number);
        while (first != head_) {
            node_type^ next = first->next_;
            link(first);
            first = next;
        }
    }

    /// The first element with an equivalent key, or end().
    iterator lower_bound(key_type key) {
        int hash = hash_(key);
        node_type^ node = buckets_[bucket(hash)];
        while (is_in(node, hash) && !(node->hash_ == hash && is_equivalent(node, key)))
            node = node->next_;
        return iterator(is_in(node, hash) ? node : head_);
    }

    /// What follows the last element with an equivalent key.
    iterator upper_bound(key_type key) {
        node_type^ node = lower_bound(key).node();
        while (!node->is_head() && is_equivalent(node, key))
            node = node->next_;
        return iterator(node);
    }

    iterator find(key_type key) { return lower_bound(key); }

protected:
    hashed() : base(cliext::less_equal<key_type>()) {}

internal:
    void set_hash(hasher^ hash) { hash_ = hash; }

    void use_settings_of(Self^ other) {
        hashed^ from = other;
        this->set_rule(from->key_comp());
        hash_ = from->hash_;
        load_ = from->load_;
    }

    void take(Self^ other) {
        hashed^ from = other;
        use_settings_of(other);
        head_ = from->head_;
        buckets_ = from->buckets_;
        count_ = from->count_;
    }

    iterator remove(iterator where) {
        node_type^ node = where.node();
        node_type^ next = node->successor();
        int index = bucket(node->hash_);
        if (buckets_[index] == node)
            buckets_[index] = !next->is_head() && bucket(next->hash_) == index ? next : nullptr;
        node->unlink();
        --count_;
        return iterator(next);
    }

    /// \return where the element is, and whether it is new.
    pair_iter_bool place(value_type value) {
        if (!IsMulti) {
            iterator found = lower_bound(Keys::key(value));
            if (found != end())
                return pair_iter_bool(found, false);
        }
        if (count_ + 1 > buckets_->Length * load_)
            rehash(2 * buckets_->Length);
        node_type^ node = gcnew node_type(value);
        node->hash_ = hash_(Keys::key(value));
        link(node);
        ++count_;
        return pair_iter_bool(iterator(node), true);
    }

private:
    int bucket(int hash) { return hash & (buckets_->Length - 1); }

    bool is_in(node_type^ node, int hash) {
        return node != nullptr && !node->is_head() && bucket(node->hash_) == bucket(hash);
    }

    bool is_equivalent(node_type^ node, key_type key) {
        return this->holds(Keys::key(node->value_), key) && this->holds(key, Keys::key(node->value_));
    }

    /// Puts a node behind its equivalents, else at the end of its bucket; a new bucket comes last.
    void link(node_type^ node) {
        node_type^ first = buckets_[bucket(node->hash_)];
        if (first == nullptr) {
            buckets_[bucket(node->hash_)] = node;
            node->link_before(head_);
            return;
        }
        node_type^ where = first;
        bool is_found = false;
        for (; is_in(where, node->hash_); where = where->next_) {
            bool is_same = where->hash_ == node->hash_ && is_equivalent(where, Keys::key(node->value_));
            if (is_found && !is_same)
                break;
            is_found = is_same;
        }
        node->link_before(where);
    }
};

}

/// The constructors and the assignment of the four containers.
#define CLIEXT_HASHED_(NAME)                                                                                                     \
    CLIEXT_ASSOCIATIVE_(NAME)                                                                                                    \
    NAME(typename base::key_compare^ rule, typename base::hasher^ hash) {                                                        \
        this->set_rule(rule);                                                                                                    \
        this->set_hash(hash);                                                                                                    \
    }                                                                                                                            \
    template<detail::iterator_type It> NAME(It first, It last, typename base::key_compare^ rule, typename base::hasher^ hash)    \
        : NAME(rule, hash) {                                                                                                     \
        this->insert(first, last);                                                                                               \
    }                                                                                                                            \
    NAME(typename base::enumerable^ right, typename base::key_compare^ rule, typename base::hasher^ hash) : NAME(rule, hash) {   \
        this->insert(right);                                                                                                     \
    }
