#include "OtherFile.h"

int answer() { return 42; }

Counter::Counter(int start) : value_(start) {}
void Counter::add(int n) { value_ += n; }
int Counter::value() const { return value_; }
