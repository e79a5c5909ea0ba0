// A literal converts to a class that has a conversion from String.
// expect: <a b="1">x</a>
// expect: tag:one
// expect: tag:two
using namespace System;
using namespace System::Xml::Linq;

ref class Tag {
    String^ name_;

public:
    static operator Tag^(String^ name) {
        Tag^ tag = gcnew Tag();
        tag->name_ = "tag:" + name;
        return tag;
    }
    virtual String^ ToString() override { return name_; }
};

static void Show(Tag^ tag) { Console::WriteLine(tag); }

int main() {
    XElement^ element = gcnew XElement("a", "x");
    XName^ name = "b";
    element->SetAttributeValue(name, 1);
    Console::WriteLine(element);
    Tag^ one = "one";
    Show(one);
    Show("two");
    return 0;
}
