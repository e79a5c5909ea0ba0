#pragma once

extern "C" void onEvent(int number);
void raise(int number);

namespace notes {
void named(int n);
}

class Store {
public:
    int total();

private:
    int weigh(int n);
};
