// Static local variables of managed functions: initialised once, also by several threads; again after a failure.
// expect: start 10
// expect: 12
// expect: abcc
// expect: miss -4
// expect: 8
// expect: 4
// expect: start 5
// expect: 10
// expect: 2
// expect: format
// expect: 17
// expect: 4000 1
// expect: recursion
// expect: ~Noisy 5
#include <map>
#include <string>

using namespace System;
using namespace System::Threading;

int start(int n) {
    Console::WriteLine("start {0}", n);
    return n;
}

struct Noisy {
    int n;
    explicit Noisy(int n) : n(n) {}
    ~Noisy() { Console::WriteLine("~Noisy {0}", n); }
};

int counter() {
    static int n = start(10);
    return ++n;
}

String^ label() {
    static String^ text = String::Concat("a", "b");
    text += "c";
    return text;
}

int cached(int key) {
    static std::map<int, int> cache;
    if (cache.count(key) == 0) {
        Console::WriteLine("miss {0}", key);
        cache[key] = Math::Abs(key) * 2;
    }
    return cache[key];
}

int table(int i) {
    static const int values[] = {3, 1, 4};
    Console::Write("");
    return values[i];
}

int noisy() {
    static Noisy n(start(5));
    static Noisy& same = n;
    Console::Write("");
    return same.n + n.n;
}

int circle(int n) {
    static int value = Math::Abs(circle(n + 1));
    return value;
}

ref class Worker {
    static int slows_;

    static int Slow() {
        Interlocked::Increment(slows_);
        Thread::Sleep(20);
        return 1;
    }
    static int Once() {
        static int value = Slow();
        return value;
    }

public:
    String^ Text;
    static int Total;
    static int Next() {
        static int last;
        return ++last;
    }
    int Parsed() {
        static int value = Int32::Parse(Text);
        return value;
    }
    void Work() {
        for (int i = 0; i < 1000; ++i)
            Interlocked::Add(Total, Once());
    }
    static property int Slows { int get() { return slows_; } }
};

int main() {
    counter();
    Console::WriteLine(counter());
    label();
    Console::WriteLine(label());
    cached(-4);
    Console::WriteLine(cached(-4));
    Console::WriteLine(table(2));
    Console::WriteLine(noisy());
    Worker::Next();
    Console::WriteLine(Worker::Next());
    Worker worker;
    worker.Text = "x";
    try {
        worker.Parsed();
    } catch (FormatException^) {
        Console::WriteLine("format");
    }
    worker.Text = "17";
    Console::WriteLine(worker.Parsed());
    array<Thread^>^ threads = gcnew array<Thread^>(4);
    for (int i = 0; i < 4; ++i) {
        threads[i] = gcnew Thread(gcnew ThreadStart(%worker, &Worker::Work));
        threads[i]->Start();
    }
    for each (Thread^ thread in threads)
        thread->Join();
    Console::WriteLine("{0} {1}", Worker::Total, Worker::Slows);
    try {
        circle(0);
    } catch (InvalidOperationException^) {
        Console::WriteLine("recursion");
    }
    return 0;
}
