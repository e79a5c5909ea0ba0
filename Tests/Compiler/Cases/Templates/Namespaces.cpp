// Templates in namespaces, named and unnamed: native names inside are found where the template stands.
// expect: inner 4
// expect: outer 5
// expect: hidden 6
// expect: Geometry::Wrapper
// expect: 7
using namespace System;

namespace Geometry {
namespace Native {
struct Shape {
    int sides;
};
inline int count(const Shape& shape) { return shape.sides; }
}

inline const wchar_t* prefix() { return L"inner"; }

template<class S>
String^ describe(const S& shape) {
    using namespace Native;
    return gcnew String(prefix()) + " " + count(shape);
}

template<class S>
ref class Wrapper {
    S* shape_;

public:
    Wrapper(int sides) : shape_(new S{sides}) {}
    ~Wrapper() { delete shape_; }
    property int Sides { int get() { return Native::count(*shape_); } }
};
}

inline const wchar_t* prefix() { return L"outer"; }

template<class S>
String^ describe(const S& shape) {
    return gcnew String(prefix()) + " " + (shape.sides + 1);
}

namespace {
const wchar_t* hidden() { return L"hidden"; }

template<class S>
String^ local(const S& shape) {
    return gcnew String(hidden()) + " " + (shape.sides + 2);
}
}

int main() {
    Geometry::Native::Shape square{4};
    Console::WriteLine(Geometry::describe(square));
    Console::WriteLine(describe<Geometry::Native::Shape>(square));
    Console::WriteLine(local(square));
    Type^ type = Geometry::Wrapper<Geometry::Native::Shape>::typeid;
    Console::WriteLine("{0}::{1}", type->Namespace, type->Name->Substring(0, 7));
    Geometry::Wrapper<Geometry::Native::Shape> wrapper(7);
    Console::WriteLine(wrapper.Sides);
    return 0;
}
