// A value class and a native struct of one layout: addresses of variables, and conversion functions in both directions.
// expect: 3 3
// expect: 5 2 12
// expect: 8 8
// expect: label 7 7
#include <string>
#include <msclr/marshal_cppstd.h>
using namespace System;
using namespace System::Runtime::InteropServices;

struct NativePoint { double x, y; };
struct Label { std::string text; explicit Label(int n) : text("label " + std::to_string(n)) {} };
static double sum(NativePoint p) { return p.x + p.y; }
static void scale(NativePoint* p, double by) { p->x *= by; p->y *= by; }

[StructLayout(LayoutKind::Sequential)]
public value struct Point {
    double x, y;

    static operator NativePoint(Point p) { return *(NativePoint*)&p; }
    static operator Point(NativePoint p) { return *(Point*)&p; }
    static operator Point(const NativePoint* p) { return *reinterpret_cast<const Point*>(p); }
    static operator Label(Point p) { return Label((int)sum(p)); }
    double Sum() { return sum(*this); }
};

public ref class Holder {
    Point kept_;

public:
    Holder(Point p) : kept_(p) {}
    operator NativePoint() { Point copy = kept_; return *(NativePoint*)&copy; }
};

static Point twice(Point p) {
    scale((NativePoint*)&p, 2);
    return p;
}

int main() {
    Point p;
    p.x = 1;
    p.y = 2;
    NativePoint n = p;
    Console::WriteLine("{0} {1}", n.x + n.y, p.Sum());

    n.x = 3;
    Point q = n, r = &n;
    scale((NativePoint*)&r, 2);
    Console::WriteLine("{0} {1} {2}", q.Sum(), reinterpret_cast<NativePoint*>(&q)->y, sum(*(NativePoint*)&r) + 2);

    Holder^ holder = gcnew Holder(twice(p));
    NativePoint held = *holder;
    Console::WriteLine("{0} {1}", held.x + held.y + 2, sum(*holder) + 2);

    r.y = 1;
    Label label = r;
    String^ text = msclr::interop::marshal_as<String^>(label.text);
    Console::WriteLine("{0} {1}", text, msclr::interop::marshal_as<String^>(((Label)r).text)->Substring(6));
    return 0;
}
