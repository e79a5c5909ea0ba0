// Structs that both sides share: a column of a native object, a longer pin, a block; misuse is refused.
// expect: 100 198
// expect: 1001
// expect: PointStore
// expect: 7
// expect: still in its place: 7
// expect: refused pinned_array
// expect: pinned_array
// expect: 3
// expect: length
// expect: ArgumentException
#include <bridge/memory.h>
#include <bridge/convert.h>
using namespace System;
using namespace System::Buffers;
namespace n { struct point { double x, y; }; }
public value struct Point { double X, Y; };
template<> struct bridge::layout<Point, n::point> : bridge::shared_layout<Point, n::point> {};
struct Store { std::vector<n::point> points; int generation = 1; };
static Store* makeStore(int n) { Store* s = new Store; for (int i = 0; i < n; ++i) s->points.push_back({1.0 * i, 2.0 * i}); return s; }
static double sumx(const n::point* p, int n) { double t = 0; for (int i = 0; i < n; ++i) t += p[i].x; return t; }

public ref class PointStore {
    bridge::unique_owner<Store>^ store_;
public:
    PointStore(int n) : store_(gcnew bridge::unique_owner<Store>(makeStore(n), "PointStore", n * 16)) {}
    ~PointStore() { delete store_; }
    property Memory<Point> Points {
        Memory<Point> get() {
            Store* s = store_->Enter();
            try {
                return (gcnew bridge::native_memory<Point>(store_, bridge::as_managed<Point>(s->points.data()), (int)s->points.size()))->Memory;
            } finally { store_->Exit(); }
        }
    }
};
value struct Named { String^ Name; };
int main() {
    PointStore^ store = gcnew PointStore(100);
    Memory<Point> points = store->Points;
    Console::WriteLine("{0} {1}", points.Length, points.Span[99].Y);
    points.Span[0].X = 1000;
    Memory<Point> slice = points.Slice(0, 2);
    MemoryHandle pin = slice.Pin();
    delete store;
    Console::WriteLine(sumx(static_cast<n::point*>(pin.Pointer), 2));
    pin.Dispose();
    try { points.Span[0]; Console::WriteLine("no"); } catch (ObjectDisposedException^ e) { Console::WriteLine(e->ObjectName); }
    array<Point>^ managed = gcnew array<Point>(4);
    managed[3].X = 7;
    bridge::pinned_array<Point>^ pinned = gcnew bridge::pinned_array<Point>(managed);
    GC::Collect();
    Console::WriteLine(sumx(bridge::as_native<n::point>(pinned->Data), pinned->Length));
    n::point* used = bridge::as_native<n::point>(pinned->Enter());
    delete pinned;
    GC::Collect();
    Console::WriteLine("still in its place: {0}", sumx(used, 4));
    pinned->Exit();
    try { pinned->Enter(); Console::WriteLine("no"); } catch (ObjectDisposedException^ e) { Console::WriteLine("refused {0}", e->ObjectName); }
    try { pinned->Data; Console::WriteLine("no"); } catch (ObjectDisposedException^ e) { Console::WriteLine(e->ObjectName); }
    bridge::native_block<Point>^ block = gcnew bridge::native_block<Point>(10, 64);
    block->Memory.Span[9].X = 3;
    Console::WriteLine(sumx(bridge::as_native<n::point>(block->Enter()), 10));
    block->Exit();
    delete block;
    try { gcnew bridge::native_block<double>(-1, 8); } catch (ArgumentOutOfRangeException^ e) { Console::WriteLine(e->ParamName); }
    array<Named>^ named = gcnew array<Named>(1);
    try { gcnew bridge::pinned_array<Named>(named); Console::WriteLine("no"); } catch (ArgumentException^ e) { Console::WriteLine(e->GetType()->Name); }
    return 0;
}
