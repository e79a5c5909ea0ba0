// A native thread that managed code has never seen calls back; the failure is thrown where the thread is joined.
// expect: same True, from thread
// expect: native 16
// expect: future System.TimeoutException: late
using namespace System;
using namespace System::Runtime::InteropServices;

#include <atomic>
#include <exception>
#include <future>
#include <string>
#include <thread>
#include <vector>

typedef void (*callback)(int);

static void run_and_join(callback f) {
    std::exception_ptr failure;
    std::thread([&] {
        try { f(0); } catch (...) { failure = std::current_exception(); }
    }).join();
    if (failure)
        std::rethrow_exception(failure);
}

static int count_failures(callback f, int threads) {
    std::atomic<int> failures = 0;
    std::vector<std::thread> all;
    for (int i = 0; i < threads; ++i)
        all.emplace_back([&, i] {
            for (int j = 0; j < 4; ++j)
                try { f(i); } catch (const std::exception&) { ++failures; }
        });
    for (auto& t : all)
        t.join();
    return failures;
}

static std::string wait_for(callback f) {
    try {
        std::async(std::launch::async, f, 1).get();
        return "nothing";
    } catch (const std::exception& e) {
        return e.what();
    }
}

delegate void Callback(int kind);

ref class Work {
public:
    static Exception^ Thrown;
    static void Run(int kind) {
        if (kind == 0)
            throw Thrown = gcnew InvalidOperationException("from thread");
        throw gcnew TimeoutException("late");
    }
};

int main() {
    Callback^ work = gcnew Callback(&Work::Run);
    callback f = static_cast<callback>(Marshal::GetFunctionPointerForDelegate(work).ToPointer());
    try {
        run_and_join(f);
    } catch (InvalidOperationException^ e) {
        Console::WriteLine("same {0}, {1}", e == Work::Thrown, e->Message);
    }
    Console::WriteLine("native {0}", count_failures(f, 4));
    Console::WriteLine("future {0}", gcnew String(wait_for(f).c_str()));
    GC::KeepAlive(work);
    return 0;
}
