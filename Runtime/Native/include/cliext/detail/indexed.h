#pragma once
/// \file
/// vector and deque of STL/CLR: elements with numbers.

#include "collection.h"

namespace cliext::detail {

/// Designates an element by its position. It stays valid while the container has that position.
template<typename Container, typename T> value class indexed_iterator {
    Container^ container_;
    int position_;

public:
    typedef random_access_iterator_tag iterator_category;
    typedef T value_type;
    typedef int difference_type;
    typedef T% reference;

    indexed_iterator(Container^ container, int position) : container_(container), position_(position) {}

    Container^ container() { return container_; }
    int bias() { return position_; }

    T% operator*() { return container_->element(position_); }
    auto operator->() { return arrow<T>(container_->element(position_)); }
    T% operator[](int offset) { return container_->element(position_ + offset); }

    static indexed_iterator operator++(indexed_iterator it) {
        ++it.position_;
        return it;
    }
    static indexed_iterator operator--(indexed_iterator it) {
        --it.position_;
        return it;
    }
    indexed_iterator% operator+=(int offset) {
        position_ += offset;
        return *this;
    }
    indexed_iterator% operator-=(int offset) {
        position_ -= offset;
        return *this;
    }
    indexed_iterator operator+(int offset) { return indexed_iterator(container_, position_ + offset); }
    indexed_iterator operator-(int offset) { return indexed_iterator(container_, position_ - offset); }
    int operator-(indexed_iterator right) { return position_ - right.position_; }

    bool operator==(indexed_iterator right) { return position_ == right.position_ && container_ == right.container_; }
    bool operator!=(indexed_iterator right) { return !(*this == right); }
    bool operator<(indexed_iterator right) { return position_ < right.position_; }
    bool operator>(indexed_iterator right) { return right.position_ < position_; }
    bool operator<=(indexed_iterator right) { return position_ <= right.position_; }
    bool operator>=(indexed_iterator right) { return right.position_ <= position_; }
};

/// Elements in an array that is used as a ring. \tparam BothEnds whether insertion moves the nearer end, as in a deque, instead of
/// the elements behind. The first element has the position bias_, which is not 0 when elements came or went in front.
template<typename Self, typename T, bool BothEnds>
ref class indexed abstract : public collection<Self, T>, public System::Collections::Generic::IList<T> {
    cli::array<T>^ slots_ = System::Array::Empty<T>();
    int head_;
    int count_;
    int bias_;

public:
    typedef indexed_iterator<Self, T> iterator;
    typedef iterator const_iterator;
    typedef cliext::reverse_iterator<iterator> reverse_iterator;
    typedef reverse_iterator const_reverse_iterator;
    typedef iterator generic_iterator;
    typedef reverse_iterator generic_reverse_iterator;

    int size() { return count_; }
    iterator begin() { return iterator(this->self, bias_); }
    iterator end() { return iterator(this->self, bias_ + count_); }
    reverse_iterator rbegin() { return reverse_iterator(end()); }
    reverse_iterator rend() { return reverse_iterator(begin()); }

    T% at(int index) { return element(index + bias_); }
    T% operator[](int index) { return element(index + bias_); }
    T% front() { return at(0); }
    T% back() { return at(count_ - 1); }
    property T front_item {
        T get() { return front(); }
        void set(T value) { front() = value; }
    }
    property T back_item {
        T get() { return back(); }
        void set(T value) { back() = value; }
    }

    void push_back(T value) {
        open(count_, 1);
        slots_[slot(count_ - 1)] = value;
    }

    void pop_back() { close(checked(count_ - 1), 1); }
    void clear() { close(0, count_); }

    void resize(int size) { resize(size, T()); }
    void resize(int size, T value) {
        if (size < 0)
            throw gcnew System::ArgumentOutOfRangeException("size");
        if (size < count_)
            close(size, count_ - size);
        else
            insert(end(), size - count_, value);
    }

    void assign(int count, T value) {
        clear();
        insert(end(), count, value);
    }
    template<iterator_type It> void assign(It first, It last) { assign(copy(first, last)); }
    void assign(System::Collections::Generic::IEnumerable<T>^ right) {
        System::Collections::Generic::List<T>^ elements = gcnew System::Collections::Generic::List<T>(right);
        clear();
        insert_all(0, elements);
    }

    iterator insert(iterator where, T value) {
        int index = index_of(where);
        open(index, 1);
        slots_[slot(index)] = value;
        return iterator(this->self, index + bias_);
    }
    void insert(iterator where, int count, T value) {
        if (count < 0)
            throw gcnew System::ArgumentOutOfRangeException("count");
        int index = index_of(where);
        open(index, count);
        for (int i = 0; i < count; ++i)
            slots_[slot(index + i)] = value;
    }
    template<iterator_type It> void insert(iterator where, It first, It last) { insert_all(index_of(where), copy(first, last)); }
    void insert(iterator where, System::Collections::Generic::IEnumerable<T>^ right) {
        insert_all(index_of(where), gcnew System::Collections::Generic::List<T>(right));
    }

    iterator erase(iterator where) {
        int index = checked(index_of(where));
        close(index, 1);
        return iterator(this->self, index + bias_);
    }
    iterator erase(iterator first, iterator last) {
        int index = index_of(first);
        int count = index_of(last) - index;
        if (count < 0)
            throw gcnew System::ArgumentOutOfRangeException("last");
        close(index, count);
        return iterator(this->self, index + bias_);
    }

    void swap(Self% right) {
        Self^ other = %right;
        cli::array<T>^ slots = slots_;
        int head = head_, count = count_, bias = bias_;
        take(other->slots_, other->head_, other->count_, other->bias_);
        other->take(slots, head, count, bias);
    }

    virtual int IndexOf(T value) {
        for (int i = 0; i < count_; ++i)
            if (System::Collections::Generic::EqualityComparer<T>::Default->Equals(slots_[slot(i)], value))
                return i;
        return -1;
    }
    virtual void Insert(int index, T value) { insert(begin() + index, value); }
    virtual void RemoveAt(int index) { erase(begin() + index); }

internal:
    /// The element at a position, as iterators count them.
    T% element(int position) { return slots_[slot(checked(position - bias_))]; }

    void add_element(T value) { push_back(value); }
    bool remove_element(T value) {
        int index = IndexOf(value);
        if (index >= 0)
            close(index, 1);
        return index >= 0;
    }

    void take(cli::array<T>^ slots, int head, int count, int bias) {
        slots_ = slots;
        head_ = head;
        count_ = count;
        bias_ = bias;
    }

protected:
    property int slot_count {
        int get() { return slots_->Length; }
        void set(int size) {
            cli::array<T>^ slots = gcnew cli::array<T>(size);
            for (int i = 0; i < count_; ++i)
                slots[i] = slots_[slot(i)];
            slots_ = slots;
            head_ = 0;
        }
    }

    /// Makes room for elements before one.
    void open(int index, int count) {
        if (slots_->Length - count_ < count)
            slot_count = System::Math::Max(count_ + count, System::Math::Max(2 * slots_->Length, 4));
        count_ += count;
        if (BothEnds && index < count_ - count - index) {
            head_ = slot(slots_->Length - count);
            bias_ -= count;
            for (int i = 0; i < index; ++i)
                slots_[slot(i)] = slots_[slot(i + count)];
        } else {
            for (int i = count_ - 1; i >= index + count; --i)
                slots_[slot(i)] = slots_[slot(i - count)];
        }
    }

private:
    virtual property T Elements[int] {
        T get(int index) = System::Collections::Generic::IList<T>::default::get { return at(index); }
        void set(int index, T value) = System::Collections::Generic::IList<T>::default::set { at(index) = value; }
    }

    int slot(int index) {
        int place = head_ + index;
        return place < slots_->Length ? place : place - slots_->Length;
    }

    int checked(int index) {
        if (index < 0 || index >= count_)
            throw gcnew System::ArgumentOutOfRangeException("index");
        return index;
    }

    int index_of(iterator where) {
        int index = where.bias() - bias_;
        if (where.container() != this->self || index < 0 || index > count_)
            throw gcnew System::ArgumentOutOfRangeException("where");
        return index;
    }

    void close(int index, int count) {
        if (BothEnds && index < count_ - count - index) {
            for (int i = index - 1; i >= 0; --i)
                slots_[slot(i + count)] = slots_[slot(i)];
            forget(0, count);
            head_ = slot(count);
            bias_ += count;
        } else {
            for (int i = index + count; i < count_; ++i)
                slots_[slot(i - count)] = slots_[slot(i)];
            forget(count_ - count, count);
        }
        count_ -= count;
    }

    /// Lets the collector have what is no element any more.
    void forget(int index, int count) {
        for (int i = index; i < index + count; ++i)
            slots_[slot(i)] = T();
    }

    void insert_all(int index, System::Collections::Generic::List<T>^ elements) {
        open(index, elements->Count);
        for each (T value in elements)
            slots_[slot(index++)] = value;
    }

    /// A copy, because the range may be one of this container.
    template<typename It> static System::Collections::Generic::List<T>^ copy(It first, It last) {
        System::Collections::Generic::List<T>^ elements = gcnew System::Collections::Generic::List<T>();
        for (; first != last; ++first)
            elements->Add(*first);
        return elements;
    }
};

}
