// The CLI has no number of more than 64 bits: native code may have them, managed code takes what is converted there.
using namespace System;

long double twice(long double x) { return 2 * x; }

public ref class Numbers {
public:
    void Keep(double given) {
        long double wide = given; // error: BR2001
    }
    double Divide(double given) { return given / 3.0L; } // error: BR2001
    double Call() {
        double native = static_cast<double>(twice(2.5)); // the conversion is part of the native expression
        return twice(native);
    }
};
