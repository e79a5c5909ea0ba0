#include "TextBox.h"

#include <msclr/marshal_cppstd.h>

namespace Fixture {

using msclr::interop::marshal_as;

TextBox::TextBox() : native_(new fixture::text_box()) {}

TextBox::~TextBox()
{
    this->!TextBox();
}

TextBox::!TextBox()
{
    delete native_;
    native_ = nullptr;
}

System::String^ TextBox::Text::get()
{
    System::String^ text = marshal_as<System::String^>(native_->get());
    System::GC::KeepAlive(this);
    return text;
}

void TextBox::Text::set(System::String^ value)
{
    native_->put(marshal_as<std::string>(value));
    System::GC::KeepAlive(this);
}

} // namespace Fixture
