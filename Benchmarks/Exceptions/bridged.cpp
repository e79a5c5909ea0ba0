// What bridgec makes of the call.
#include "work.h"

#include <stdexcept>

public ref class Bridged abstract sealed {
public:
    static int Work(int number) { return work(number); }

    /// A native handler, which the exception filter asks C++ for.
    static int WorkAndCatch(int number) {
        try {
            return work(number);
        } catch (const std::runtime_error&) {
            return -1;
        }
    }
};
