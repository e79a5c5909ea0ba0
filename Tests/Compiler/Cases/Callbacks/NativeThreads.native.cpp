#include "NativeThreads.h"

#include <algorithm>

namespace native {

ticker::ticker(int threads, bool waits) : waits_(waits) {
    for (int i = 0; i < threads; ++i) threads_.emplace_back([this] { run(); });
}

ticker::~ticker() {
    stops_ = true;
    for (std::thread& t : threads_) t.join();
}

int ticker::subscribe(function f) {
    auto s = std::make_shared<subscription>();
    s->f = f;
    const std::lock_guard lock(mutex_);
    s->id = ++last_;
    subscriptions_.push_back(s);
    return s->id;
}

void ticker::unsubscribe(int id) {
    std::shared_ptr<subscription> found;
    {
        const std::lock_guard lock(mutex_);
        const auto place = std::find_if(subscriptions_.begin(), subscriptions_.end(), [id](const auto& s) { return s->id == id; });
        found = *place;
        subscriptions_.erase(place);
    }
    if (waits_) {
        found->is_active = false;
        const std::lock_guard lock(found->calling);
    }
}

// Until that many calls were made.
void ticker::wait_for_calls(long more) const {
    for (const long last = calls_ + more; calls_ < last;) std::this_thread::yield();
}

void ticker::run() {
    for (int round = 0; !stops_; ++round) {
        std::vector<std::shared_ptr<subscription>> all;
        {
            const std::lock_guard lock(mutex_);
            all = subscriptions_;
        }
        for (const auto& s : all) call(*s, round);
        std::this_thread::yield();
    }
}

void ticker::call(subscription& s, int round) {
    std::unique_lock lock(s.calling, std::defer_lock);
    if (waits_) lock.lock();
    if (!waits_ || s.is_active) {
        s.f(round);
        ++calls_;
    }
}

}
