// Class templates of the standard library hold references and pointers to their arguments, which handles and ref classes cannot be.
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

using namespace System;

ref class R {};

struct Holder {
    std::vector<String^> texts; // error: C3699
};

static std::optional<R^> global; // error: C3699

ref class Managed {
    std::vector<R^>* items; // error: C3699
public:
    void Take(std::unique_ptr<R>* items) {} // error: C3699
};

int main() {
    std::vector<String^> texts; // error: C3699
    std::map<int, array<int>^> map; // error: C3699
    std::unique_ptr<R> unique; // error: C3699
    std::shared_ptr<R^> shared; // error: C3699
    std::vector<std::pair<int, R^>> nested; // error: C3699
    std::function<void(String^)> function; // error: C3699
    auto pair = std::make_pair(1, gcnew R); // error: C3699
    return 0;
}
