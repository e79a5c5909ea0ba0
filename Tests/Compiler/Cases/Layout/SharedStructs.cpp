// A value class and a native struct with the same layout: one copy for an array, none for a call.
// expect: 3.5 4.5 7 A
// expect: 12 sum 66
// expect: doubled 2 4 6
// expect: read by .NET: 9
// expect: round trip True
// expect: empty 0
#include <bridge/convert.h>
#include <cstdint>

using namespace System;
using namespace System::Collections::Generic;
using bridge::convert;

namespace native {
enum kind : unsigned char { none, some };
struct point {
    double x, y;
    std::int32_t weight;
    wchar_t letter;
    kind what;
};
}

public enum class Kind : unsigned char { None, Some };

public value struct Point {
    double X, Y;
    int Weight;
    wchar_t Letter;
    Kind What;
};

template<> struct bridge::layout<Point, native::point> : bridge::shared_layout<Point, native::point> {};

static native::point make() { return {3.5, 4.5, 7, L'A', native::some}; }

static int sum(const native::point* points, int count) {
    int total = 0;
    for (int i = 0; i < count; ++i) total += points[i].weight;
    return total;
}

static void twice(native::point* points, int count) {
    for (int i = 0; i < count; ++i) points[i].weight *= 2;
}

static std::vector<native::point> several(int count) {
    std::vector<native::point> points(count);
    for (int i = 0; i < count; ++i) points[i] = {1.0 * i, 0, i, L'x', native::none};
    return points;
}

int main() {
    Point one = convert<Point>(make());
    Console::WriteLine("{0} {1} {2} {3}", one.X, one.Y, one.Weight, one.Letter);
    array<Point>^ points = convert<array<Point>^>(several(12));
    pin_ptr<Point> pinned = &points[0];
    Point* first = pinned;
    Console::WriteLine("{0} sum {1}", points->Length, sum(bridge::as_native<native::point>(first), points->Length));
    twice(bridge::as_native<native::point>(first), 4);
    Console::WriteLine("doubled {0} {1} {2}", points[1].Weight, points[2].Weight, points[3].Weight);

    std::vector<native::point> block = several(10);
    Span<Point> span = bridge::as_span<Point>(block.data(), static_cast<int>(block.size()));
    Console::WriteLine("read by .NET: {0}", span[9].Weight);
    std::vector<native::point> back = convert<std::vector<native::point>>(points);
    native::point last = convert<native::point>(points[11]);
    Console::WriteLine("round trip {0}", back.size() == 12 && back[11].weight == last.weight && last.letter == L'x');
    Console::WriteLine("empty {0}", convert<array<Point>^>(std::vector<native::point>())->Length);
    return 0;
}
