// Members and conversions that the constraints of a type parameter do not give.
using namespace System;

generic<typename T>
ref class Box {
    T value_;

public:
    int Compare(T other) { return value_->CompareTo(other); } // error: C2039
    bool Equal(T other) { return value_ == other; } // error: C2676
    void Take(Object^ o) { value_ = o; } // error: C2440
    void Number() { value_ = 5; } // error: C2440
    int Index() { return value_[0]; } // error: C3915
};
