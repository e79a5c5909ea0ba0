#pragma once

int answer();

class Counter {
    int value_;

public:
    explicit Counter(int start);
    void add(int n);
    int value() const;
};
