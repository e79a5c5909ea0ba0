#include <layers/base.h>

int left(int value) {
    Stack<int> stack;
    stack.push(value);
    stack.push(value + 1);
    return stack.pop() * stack.pop();
}
