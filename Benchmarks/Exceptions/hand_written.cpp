// The guard that one would write by hand.
#include "work.h"

#include <cstring>
#include <stdexcept>
#include <typeinfo>

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

/// The type of a clause that takes what work() throws (a base of it), and of one that does not.
extern "C" __attribute__((visibility("default"))) const std::type_info* type_of(int which) {
    return which == 0 ? &typeid(std::exception) : &typeid(std::logic_error);
}
