// std::map with strings as keys.
// expect: 2
// expect: apple 3
// expect: pear 1
#include <map>
#include <string>

using namespace System;

int main() {
    std::map<std::string, int> counts;
    const char* words[] = {"apple", "pear", "apple", "apple"};
    for (const char* word : words)
        counts[word]++;
    Console::WriteLine((int)counts.size());
    for (const auto& entry : counts)
        Console::WriteLine("{0} {1}", gcnew String(entry.first.c_str()), entry.second);
    return 0;
}
