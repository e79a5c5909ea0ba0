// The guard that one would write by hand.
#include "work.h"

#include <cstring>
#include <exception>

extern "C" __attribute__((visibility("default"))) int hand_written_work(int number, char** message) {
    try {
        return work(number);
    } catch (const std::exception& e) {
        *message = strdup(e.what());
        return 0;
    } catch (...) {
        *message = strdup("unknown exception");
        return 0;
    }
}

extern "C" __attribute__((visibility("default"))) int unguarded_work(int number) { return work(number); }
