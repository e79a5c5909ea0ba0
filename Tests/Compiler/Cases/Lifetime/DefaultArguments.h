#pragma once
#include <cstdio>
#include <map>
#include <string>
#include <vector>

namespace settings {
inline const char* const Missing = "a text that is longer than what a string holds inside";

struct Noted {
    int id;
    explicit Noted(int n) : id(n) { std::printf("+%d ", n); }
    Noted(const Noted&) = delete;
    ~Noted() { std::printf("-%d ", id); id = -1; }
    int get() const { return id; }
};

class Section {
    std::map<std::string, std::string> values_;

public:
    const std::string& get(const std::string& key, const std::string& otherwise = std::string(Missing)) const {
        auto found = values_.find(key);
        return found == values_.end() ? otherwise : found->second;
    }
    void set(const std::string& key, const std::string& value) { values_[key] = value; }
};

inline const Noted& chosen(int n, int skipped = 3 + 4, const Noted& noted = Noted(7)) { std::printf("chosen%d ", n + skipped); return noted; }
inline const Noted& all(const Noted& first = Noted(1), const Noted& second = Noted(2)) { return first.id > second.id ? first : second; }
inline const std::vector<int>& numbers(const std::vector<int>& list = {3, 4, 5}) { return list; }
}
