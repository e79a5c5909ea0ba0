#include <fixture/scaler.hpp>

#include <stdexcept>

namespace fixture {

scaler::scaler(double factor) noexcept : factor_(factor) {}

double scaler::apply(double value) const
{
    if (value != value) {
        throw std::invalid_argument("the value is not a number");
    }
    return value * factor_;
}

} // namespace fixture
