// Value classes without handles may live on the native heap: new, new[], delete, and owners of C++ (ECMA-372 22).
#include <memory>
#include <new>
using namespace System;

value struct Pair {
    int First;
    double Second;
};

value struct Sum {
    int Total;

    Sum(int a, int b) : Total(a + b) {}

    property int Twice {
        int get() { return 2 * Total; }
    }
};

struct Owner {
    std::unique_ptr<Sum> sum;
    Pair* pairs;

    explicit Owner(int count) {
        sum.reset(new Sum(count, 1));
        pairs = new Pair[count];
    }

    ~Owner() { delete[] pairs; }
};

static int Last(Pair* pairs, int count) {
    return pairs[count - 1].First;
}

int main() {
    Pair* pair = new Pair();
    Console::WriteLine("{0} {1}", pair->First, pair->Second);
    pair->First = 4;
    pair->Second = 2.5;
    Pair copy = *pair;
    delete pair;
    Console::WriteLine("{0} {1}", copy.First, copy.Second);

    Pair* pairs = new Pair[3];
    Console::WriteLine(Last(pairs, 3));
    pairs[2] = copy;
    Console::WriteLine(Last(pairs, 3));
    delete[] pairs;

    Sum* sum = new Sum(3, 4);
    std::unique_ptr<Sum> owned(new Sum{5, sum->Twice});
    Console::WriteLine("{0} {1}", sum->Twice, owned->Total);
    sum->Total++;
    Sum again(*sum);
    delete sum;
    Console::WriteLine(again.Twice);

    alignas(Sum) char room[sizeof(Sum)];
    Sum* placed = new (room) Sum(20, 1);
    Console::WriteLine(placed->Twice);

    Owner owner(3);
    owner.pairs[1].First = owner.sum->Twice;
    Console::WriteLine("{0} {1}", owner.pairs[1].First, owner.pairs[2].First);

    Object^ boxed = gcnew int(3);
    Sum^ box = gcnew Sum(1, 2);
    Console::WriteLine("{0} {1}", boxed, box->Twice);
}
// expect: 0 0
// expect: 4 2.5
// expect: 0
// expect: 4
// expect: 14 19
// expect: 16
// expect: 42
// expect: 8 0
// expect: 3 6
