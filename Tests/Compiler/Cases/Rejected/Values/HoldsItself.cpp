// A value class that holds itself, by intention or by a brace that is missing.
using namespace System;

value struct Direct {
    int number;
    Direct inner; // error: C2460
};

struct Owner {
    Direct direct;
};

static int First(Direct direct) {
    return direct.number;
}

value struct Count {
    int number;
    void Add(int more) { number += more; ::
}; // error: C2589

Count made; // error: C2460

struct Record { // error: C2814
    static Count made;
};
};
