// Native types that are more than bytes cannot be shared.
#include <bridge/layout.h>
#include <string>

namespace native {
struct text {
    std::string value;
};
}

value struct Text {
    long long A, B, C, D;
};

template<> struct bridge::layout<Text, native::text> : bridge::shared_layout<Text, native::text> {}; // error: BR3004
