#include "work.h"

namespace work {

namespace {
std::string kept;
}

std::size_t take(const std::string& text) { return text.size(); }
const std::string& give() { return kept; }
void keep(const std::string& text) { kept = text; }
std::string echo(const std::string& text) { return text; }

double ends(const double* values, std::size_t count) { return count == 0 ? 0 : values[0] + values[count - 1]; }
double ends(const point* points, std::size_t count) { return count == 0 ? 0 : points[0].x + points[count - 1].y; }

std::size_t take_all(const std::vector<std::string>& texts) { return texts.size() + texts.back().size(); }
std::size_t take_all(const std::string_view* texts, std::size_t count) { return count + texts[count - 1].size(); }

int call(int (*function)(int), int count) {
    int total = 0;
    for (int i = 0; i < count; ++i)
        total += function(i);
    return total;
}

int call(listener* listener, int count) {
    int total = 0;
    for (int i = 0; i < count; ++i)
        total += listener->told(i);
    return total;
}

double scaler::apply(double value) const { return value * factor_; }

}
