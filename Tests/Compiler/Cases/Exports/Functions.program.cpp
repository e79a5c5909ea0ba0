#include "Functions.h"

#include <atomic>
#include <iostream>
#include <thread>
#include <vector>

int main() {
    std::atomic<int> wrong(0);
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&wrong, i] {
            for (int n = 0; n < 100; ++n)
                wrong += Largest(n, i) != (n > i ? n : i);
        });
    for (std::thread& thread : threads)
        thread.join();
    std::cout << "8 threads: " << wrong << " wrong, " << Calls() << " calls\n";
    std::wstring wide(30, L'x');
    wide += L"yz";
    std::cout << wide.size() << " of 16-bit characters would be another number\n";
    std::cout << Upper("äöü") << ' ' << Upper('x') << '\n';
    const Interval span = Widened(Interval{1.5, 3.5}, 1);
    std::cout << span.begin << ' ' << span.end << '\n';
    std::cout << Scalar(21) << '\n';
    return Largest(3, 7);
}
