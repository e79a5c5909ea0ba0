// C# hands over arrays of structs and of strings, functions, tuples and optional values; native code sees its own types.
// expect: sum 60, moved (11, 22)
// expect: 16 bytes
// expect: total length 9 of 3
// expect: filtered 2,4
// expect: (3, three, True) none
// expect: variant 5, text x
// expect: refused: points
#include <bridge/batch.h>
#include <bridge/convert.h>

using namespace System;
using bridge::convert;

namespace native {
struct point {
    double x, y;
};

double sum(const point* points, int count) {
    double total = 0;
    for (int i = 0; i < count; ++i) total += points[i].x + points[i].y;
    return total;
}

void move(point* points, int count, point by) {
    for (int i = 0; i < count; ++i) points[i] = {points[i].x + by.x, points[i].y + by.y};
}

std::vector<int> filter(const std::vector<int>& numbers, const std::function<bool(int)>& test) {
    std::vector<int> result;
    for (int number : numbers)
        if (test(number)) result.push_back(number);
    return result;
}

std::tuple<int, std::string, bool> describe(int number) { return {number, number == 3 ? "three" : "another", true}; }
std::optional<std::string> find(const std::string& key) { return key == "known" ? std::optional<std::string>("found") : std::nullopt; }
std::variant<int, std::string> parse(const std::string& text) {
    if (text == "5") return 5;
    return text;
}
}

public value struct Point {
    double X, Y;
};

template<> struct bridge::layout<Point, native::point> : bridge::shared_layout<Point, native::point> {};

public ref class Shapes abstract sealed {
public:
    static double Sum(array<Point>^ points) {
        if (points == nullptr) throw gcnew ArgumentNullException("points");
        if (points->Length == 0) return 0;
        pin_ptr<Point> pinned = &points[0];
        Point* first = pinned;
        return native::sum(bridge::as_native<native::point>(first), points->Length);
    }

    static void Move(array<Point>^ points, Point by) {
        if (points->Length == 0) return;
        pin_ptr<Point> pinned = &points[0];
        Point* first = pinned;
        native::move(bridge::as_native<native::point>(first), points->Length, convert<native::point>(by));
    }

    static int TotalLength(array<String^>^ names) {
        bridge::string_batch batch(names);
        const std::string_view* views = batch.Enter();
        try {
            int total = 0;
            for (int i = 0; i < batch.Length; ++i) total += static_cast<int>(views[i].size());
            return total;
        } finally {
            batch.Exit();
        }
    }

    static array<int>^ Filter(array<int>^ numbers, Func<int, bool>^ test) {
        return convert<array<int>^>(native::filter(convert<std::vector<int>>(numbers), convert<std::function<bool(int)>>(test)));
    }

    static ValueTuple<int, String^, bool> Describe(int number) { return convert<ValueTuple<int, String^, bool>>(native::describe(number)); }
    static String^ Find(String^ key) { return convert<String^>(native::find(convert<std::string>(key))); }
    static Object^ Parse(String^ text) { return convert<Object^>(native::parse(convert<std::string>(text))); }
};
