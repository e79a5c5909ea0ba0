#include "check.h"

namespace {
test::test_case* first = nullptr;
}

test::test_case::test_case(const char* n, void (*r)()) : name(n), run(r), next(first) { first = this; }

int main() {
    int count = 0;
    for (auto* t = first; t; t = t->next, ++count) {
        const int before = test::failures;
        t->run();
        if (test::failures != before)
            std::fprintf(stderr, "in %s\n", t->name);
    }
    std::printf("%d tests, %d failures\n", count, test::failures);
    return test::failures != 0;
}
