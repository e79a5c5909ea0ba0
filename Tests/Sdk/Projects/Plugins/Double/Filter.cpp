#include <functional>
#include <stdexcept>
#include <string>

static int calls = 0;

public ref class Filter : IFilter {
public:
    virtual double Apply(double value) {
        ++calls;
        if (value < 0) throw std::out_of_range("Double call " + std::to_string(calls));
        return std::multiplies<double>()(value, 2);
    }
};
