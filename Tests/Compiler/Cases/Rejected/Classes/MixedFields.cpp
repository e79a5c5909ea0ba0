// A managed type holds native objects through pointers.
#include <string>
#include <vector>

ref class Holder {
    std::string name_; // error: C4368
    std::vector<int> numbers_; // error: C4368
    std::string* pointer_;
};

int main() { return 0; }
