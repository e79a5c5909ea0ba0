// Native threads enter managed code while the garbage collector runs.
// expect: 40
// expect: 400
#include <atomic>
#include <thread>
#include <vector>
#include <gcroot.h>
using namespace System;
using namespace System::Collections::Generic;

class Bag {
    gcroot<List<int>^> list_;

public:
    Bag() : list_(gcnew List<int>()) {}
    void add(int n) {
        System::Threading::Monitor::Enter((Object^)list_);
        try {
            list_->Add(n);
            if (n % 50 == 0)
                GC::Collect();
        } finally {
            System::Threading::Monitor::Exit((Object^)list_);
        }
    }
    int count() const { return list_->Count; }
};
int failures(int n) {
    if (n % 10 == 0)
        throw gcnew InvalidOperationException("ten");
    return 0;
}
int work(Bag& bag, int from) {
    int failed = 0;
    for (int i = from; i < from + 100; ++i) {
        bag.add(i);
        try {
            failures(i);
        } catch (const std::exception&) {
            ++failed;
        }
    }
    return failed;
}
int parallel(Bag& bag) {
    std::atomic<int> failed(0);
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&, t] { failed += work(bag, t * 100); });
    for (auto& t : threads)
        t.join();
    return failed;
}

int main() {
    Bag bag;
    Console::WriteLine(parallel(bag));
    Console::WriteLine(bag.count());
    return 0;
}
