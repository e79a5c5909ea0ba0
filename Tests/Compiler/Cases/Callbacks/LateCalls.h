#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace native {

// Calls its functions from threads of its own until it is destroyed. unsubscribe() may be called within a call.
class ticker {
public:
    using function = void (*)(int round);

    // waits: unsubscribe() returns when that function is not being called any more, but for a call by the same thread.
    // Otherwise threads may still be about to call it.
    ticker(int threads, bool waits);
    ~ticker();
    ticker(const ticker&) = delete;
    int subscribe(function f);
    void unsubscribe(int id);
    void wait_for_calls(long more) const;

private:
    struct subscription {
        int id;
        function f;
        std::atomic<bool> is_active{true};
        std::recursive_mutex calling;
    };

    void run();
    void call(subscription& s, int round);

    const bool waits_;
    std::atomic<bool> stops_{false};
    std::atomic<long> calls_{0};
    std::mutex mutex_;
    std::vector<std::shared_ptr<subscription>> subscriptions_;
    int last_ = 0;
    std::vector<std::thread> threads_;
};

}
