#pragma once
/// \file
/// What hash_set, hash_multiset, hash_map and hash_multimap of STL/CLR are: a ring of elements, those of one bucket beside each other.

#include "../utility"
#include "functional.h"
#include "keyed.h"
#include "linked.h"

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
ref class hashed abstract : public collection<Self, typename Keys::value_type> {
public:
    typedef typename Keys::key_type key_type;
    typedef typename Keys::value_type value_type;
    typedef System::Collections::Generic::IEnumerable<value_type> enumerable;
    typedef node_iterator<ring_node<value_type>, value_type> iterator;
    typedef iterator const_iterator;
    typedef cliext::reverse_iterator<iterator> reverse_iterator;
    typedef reverse_iterator const_reverse_iterator;
    typedef cliext::pair<iterator, iterator> pair_iter_iter;
    typedef cliext::pair<iterator, bool> pair_iter_bool;
    typedef Microsoft::VisualC::StlClr::BinaryDelegate<key_type, key_type, bool> key_compare;
    typedef Microsoft::VisualC::StlClr::BinaryDelegate<value_type, value_type, bool> value_compare;
    typedef Microsoft::VisualC::StlClr::UnaryDelegate<key_type, int> hasher;

private:
    typedef ring_node<value_type> node_type;

    node_type^ head_ = gcnew node_type(static_cast<System::Object^>(this));
    cli::array<node_type^>^ buckets_ = gcnew cli::array<node_type^>(16);
    key_compare^ rule_ = cliext::less_equal<key_type>();
    hasher^ hash_ = gcnew hasher(&hash_value<key_type>);
    int count_;
    float load_ = 4;

public:
    int size() { return count_; }
    iterator begin() { return iterator(head_->next_); }
    iterator end() { return iterator(head_); }
    reverse_iterator rbegin() { return reverse_iterator(end()); }
    reverse_iterator rend() { return reverse_iterator(begin()); }

    key_compare^ key_comp() { return rule_; }
    value_compare^ value_comp() { return gcnew value_compare(this, &hashed::is_related); }
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

    void clear() { erase(begin(), end()); }

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
    pair_iter_iter equal_range(key_type key) { return pair_iter_iter(lower_bound(key), upper_bound(key)); }
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
    void insert(enumerable^ right) {
        for each (value_type value in gcnew System::Collections::Generic::List<value_type>(right))
            place(value);
    }

    iterator erase(iterator where) {
        node_type^ node = where.node();
        node_type^ next = node->successor();
        int index = bucket(node->hash_);
        if (buckets_[index] == node)
            buckets_[index] = !next->is_head() && bucket(next->hash_) == index ? next : nullptr;
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
        Self^ old = gcnew Self();
        old->take(this->self);
        take(other);
        other->take(old);
    }

internal:
    void set_rule(key_compare^ rule) { rule_ = rule; }
    void set_hash(hasher^ hash) { hash_ = hash; }

    void take(Self^ other) {
        hashed^ from = other;
        head_ = from->head_;
        buckets_ = from->buckets_;
        rule_ = from->rule_;
        hash_ = from->hash_;
        count_ = from->count_;
        load_ = from->load_;
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
        return rule_(Keys::key(node->value_), key) && rule_(key, Keys::key(node->value_));
    }

    bool is_related(value_type left, value_type right) { return rule_(Keys::key(left), Keys::key(right)); }

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

/// The constructors and the assignment that the four containers have.
#define CLIEXT_HASHED_(NAME)                                                                                                     \
    NAME() {}                                                                                                                    \
    NAME(NAME% right) { copy(%right); }                                                                                          \
    NAME(NAME^ right) { copy(right); }                                                                                           \
    explicit NAME(typename base::key_compare^ rule) { this->set_rule(rule); }                                                    \
    NAME(typename base::key_compare^ rule, typename base::hasher^ hash) { use(rule, hash); }                                     \
    template<detail::iterator_type It> NAME(It first, It last) { this->insert(first, last); }                                    \
    template<detail::iterator_type It> NAME(It first, It last, typename base::key_compare^ rule) {                               \
        this->set_rule(rule);                                                                                                    \
        this->insert(first, last);                                                                                               \
    }                                                                                                                            \
    template<detail::iterator_type It> NAME(It first, It last, typename base::key_compare^ rule, typename base::hasher^ hash) {  \
        use(rule, hash);                                                                                                         \
        this->insert(first, last);                                                                                               \
    }                                                                                                                            \
    NAME(typename base::enumerable^ right) { this->insert(right); }                                                              \
    NAME(typename base::enumerable^ right, typename base::key_compare^ rule) {                                                   \
        this->set_rule(rule);                                                                                                    \
        this->insert(right);                                                                                                     \
    }                                                                                                                            \
    NAME(typename base::enumerable^ right, typename base::key_compare^ rule, typename base::hasher^ hash) {                      \
        use(rule, hash);                                                                                                         \
        this->insert(right);                                                                                                     \
    }                                                                                                                            \
    NAME% operator=(NAME% right) {                                                                                               \
        NAME elements(right);                                                                                                    \
        this->swap(elements);                                                                                                    \
        return *this;                                                                                                            \
    }                                                                                                                            \
                                                                                                                                 \
private:                                                                                                                         \
    void use(typename base::key_compare^ rule, typename base::hasher^ hash) {                                                    \
        this->set_rule(rule);                                                                                                    \
        this->set_hash(hash);                                                                                                    \
    }                                                                                                                            \
    void copy(NAME^ right) {                                                                                                     \
        use(right->key_comp(), right->hash_delegate());                                                                          \
        this->max_load_factor(right->max_load_factor());                                                                         \
        this->insert(right->begin(), right->end());                                                                              \
    }                                                                                                                            \
                                                                                                                                 \
public:
