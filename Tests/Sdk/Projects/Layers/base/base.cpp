#include <layers/base.h>
#include <stdexcept>

template <typename T>
void Stack<T>::push(const T& item) {
    if (count_ == 8) throw std::length_error("the stack is full");
    items_[count_++] = item;
}

template <typename T>
T Stack<T>::pop() {
    if (count_ == 0) throw std::out_of_range("the stack is empty");
    return items_[--count_];
}

template class Stack<int>;
template class Stack<std::string>;
