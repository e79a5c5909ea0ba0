#pragma once

#include <atomic>
#include <memory>
#include <vector>

namespace native {

inline std::atomic<int> alive{0};
inline std::atomic<int> late{0};

// Notices when it is used after its end.
class page {
    std::atomic<bool> is_alive_{true};

public:
    int number;
    explicit page(int number) : number(number) { ++alive; }
    page(const page&) = delete;
    ~page() {
        is_alive_ = false;
        --alive;
    }
    int read() const {
        for (int i = 0; i < 100; ++i)
            if (!is_alive_) ++late;
        return number;
    }
};

class book {
    std::vector<std::unique_ptr<page>> pages_;
    page cover_{0};

public:
    explicit book(int count) {
        for (int i = 1; i <= count; ++i) pages_.push_back(std::make_unique<page>(i));
    }
    page* at(int i) { return pages_[i - 1].get(); }
    int size() const { return cover_.read() + static_cast<int>(pages_.size()); }
};

}
