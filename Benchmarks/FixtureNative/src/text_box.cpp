#include <fixture/text_box.hpp>

namespace fixture {

void text_box::put(const std::string& text)
{
    text_ = text;
}

} // namespace fixture
