// Own conversions by marshal_as: specialisations for pairs of a native and a managed type, as MSVC documents them.
// expect: (3, 4)
// expect: 3.5 -4
// expect: 1 2
// expect: name: Anna
using namespace System;
#include <msclr/marshal_cppstd.h>
#include <string>
#include <vector>

struct NativePoint {
    double x, y;
};

public value struct Point {
    double X, Y;
};

public ref class Person {
public:
    property String^ Name;
};

struct NativePerson {
    std::string name;
};

namespace msclr {
namespace interop {
template<>
inline Point marshal_as<Point, NativePoint>(NativePoint const& from) {
    Point to;
    to.X = from.x;
    to.Y = from.y;
    return to;
}

template<>
inline NativePoint marshal_as<NativePoint, Point>(Point const& from) {
    return NativePoint{from.X, from.Y};
}

template<>
inline Person^ marshal_as<Person^, NativePerson>(NativePerson const& from) {
    Person^ to = gcnew Person();
    to->Name = marshal_as<String^>(from.name);
    return to;
}

template<>
inline NativePerson marshal_as<NativePerson, Person^>(Person^ const& from) {
    NativePerson to;
    to.name = "name: " + marshal_as<std::string>(from->Name);
    return to;
}
}
}

using msclr::interop::marshal_as;

template<class To, class Native>
array<To>^ marshal_all(const std::vector<Native>& from) {
    array<To>^ to = gcnew array<To>(static_cast<int>(from.size()));
    for (int i = 0; i < to->Length; ++i)
        to[i] = marshal_as<To>(from[i]);
    return to;
}

int main() {
    NativePoint native{3, 4};
    Point point = marshal_as<Point>(native);
    Console::WriteLine("({0}, {1})", point.X, point.Y);

    point.X = 3.5;
    point.Y = -4;
    NativePoint back = marshal_as<NativePoint>(point);
    Console::WriteLine("{0} {1}", back.x, back.y);

    std::vector<NativePoint> points{{1, 0}, {2, 0}};
    array<Point>^ all = marshal_all<Point>(points);
    Console::WriteLine("{0} {1}", all[0].X, all[1].X);

    Person^ person = gcnew Person();
    person->Name = "Anna";
    NativePerson anna = marshal_as<NativePerson>(person);
    Console::WriteLine(marshal_as<Person^>(anna)->Name);
    return 0;
}
