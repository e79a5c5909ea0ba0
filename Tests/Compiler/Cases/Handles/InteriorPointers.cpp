// Interior pointers point into objects of the gc heap: they walk over arrays, compare, and can be null.
// expect: 10
// expect: 2 4 6 8
// expect: 4 2 6
// expect: 8 2
// expect: True False True
// expect: null
// expect: set
// expect: 42
// expect: changed
using namespace System;

ref class Counter {
public:
    int Value;
    String^ Name;
};

value struct Pair {
    int First;
    double Second;
};

static int Sum(interior_ptr<const int> begin, interior_ptr<const int> end) {
    int sum = 0;
    for (; begin != end; ++begin)
        sum += *begin;
    return sum;
}

static void Set(interior_ptr<int> target, int value) { *target = value; }

static interior_ptr<double> Second(interior_ptr<Pair> pair) { return &pair->Second; }

int main() {
    array<int>^ cells = {1, 2, 3, 4};
    interior_ptr<int> first = &cells[0];
    Console::WriteLine(Sum(first, first + cells->Length));
    for (interior_ptr<int> p = &cells[0]; p < first + 4; p++)
        *p *= 2;
    Console::WriteLine("{0} {1} {2} {3}", cells[0], cells[1], cells[2], cells[3]);
    interior_ptr<int> second = first + 1;
    Console::WriteLine("{0} {1} {2}", *second, second[-1], *(1 + second));
    interior_ptr<int> last = second;
    last += 2;
    Console::WriteLine("{0} {1}", *last--, last - first);
    Console::WriteLine("{0} {1} {2}", second > first, second == last, second != last);
    interior_ptr<int> none = nullptr;
    Console::WriteLine(none == nullptr ? "null" : "set");
    none = first;
    if (none)
        Console::WriteLine("set");
    Counter^ counter = gcnew Counter();
    Set(&counter->Value, 42);
    Console::WriteLine(counter->Value);
    interior_ptr<String^> name = &counter->Name;
    *name = "changed";
    Console::WriteLine(counter->Name);
    return 0;
}
