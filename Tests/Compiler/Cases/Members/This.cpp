// this is a handle: it can be passed on and returned.
// expect: abc
// expect: True
using namespace System;

ref class Builder {
    String^ text_;

public:
    Builder() : text_("") {}

    Builder^ Add(String^ part) {
        text_ += part;
        return this;
    }

    bool Is(Builder^ other) { return this == other; }
    String^ Text() { return this->text_; }
};

int main() {
    Builder^ builder = gcnew Builder();
    Console::WriteLine(builder->Add("a")->Add("b")->Add("c")->Text());
    Console::WriteLine(builder->Is(builder));
    return 0;
}
