#include <cmath>
#include <stdexcept>
#include <string>

static int calls = 0;

public ref class Filter : IFilter {
public:
    virtual double Apply(double value) {
        ++calls;
        if (value < 0) throw std::out_of_range("Smooth call " + std::to_string(calls));
        return std::floor(value);
    }
};
