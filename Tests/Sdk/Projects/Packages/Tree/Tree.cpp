#include <measure.h>

public ref class Tree {
public:
    static int Measure() { return measure(); }
};
