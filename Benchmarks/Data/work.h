#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// What is called across the border: as little as possible, so that the crossing is what takes the time.
namespace work {

struct point {
    double x, y;
    std::int32_t weight;
};

std::size_t take(const std::string& text);
const std::string& give();
/// What give() returns from now on.
void keep(const std::string& text);
std::string echo(const std::string& text);

/// First and last element.
double ends(const double* values, std::size_t count);
double ends(const point* points, std::size_t count);

std::size_t take_all(const std::vector<std::string>& texts);
std::size_t take_all(const std::string_view* texts, std::size_t count);

/// Calls with 0, 1, …, count - 1.
int call(int (*function)(int), int count);

class scaler {
    double factor_;

public:
    explicit scaler(double factor) : factor_(factor) {}
    double apply(double value) const;
};

/// For SWIG, which takes objects for callbacks.
class listener {
public:
    virtual ~listener() {}
    virtual int told(int number) = 0;
};

int call(listener* listener, int count);

}
