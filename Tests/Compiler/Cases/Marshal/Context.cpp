// A marshal_context keeps what its results point to; own types join by a specialisation of context_node.
// expect: grüße 7
// expect: wide 4
// expect: 3 True
// expect: True
// expect: 400
// expect: box of 5
// expect: 0 after the context
#include <msclr/marshal.h>
#include <cstring>

using namespace System;
using namespace msclr::interop;

struct NativeBox {
    static int live;
    int content;
    explicit NativeBox(int content) : content(content) { ++live; }
    ~NativeBox() { --live; }
};
int NativeBox::live = 0;

ref class Box {
public:
    property int Content;
};

namespace msclr {
namespace interop {
template<> ref class context_node<NativeBox*, Box^> : public context_node_base {
    NativeBox* box_;

public:
    context_node(NativeBox*& to, Box^ from) { to = box_ = new NativeBox(from->Content); }
    ~context_node() { this->!context_node(); }

protected:
    !context_node() { delete box_; }
};
}
}

static int lengthOf(const char32_t* text) {
    int n = 0;
    while (text[n] != 0) ++n;
    return n;
}

int main() {
    {
        marshal_context context;
        String^ text = L"grüße";
        const char* narrow = context.marshal_as<const char*>(text);
        const wchar_t* wide = context.marshal_as<const wchar_t*>(gcnew String("wide"));
        Console::WriteLine("{0} {1}", marshal_as<String^>(narrow), (int)std::strlen(narrow));
        Console::WriteLine("{0} {1}", marshal_as<String^>(wide), (int)wcslen(wide));
        String^ face = L"a\U0001F600b";
        Console::WriteLine("{0} {1}", lengthOf(context.marshal_as<const char32_t*>(face)),
                           String::Equals(marshal_as<String^>(context.marshal_as<const char16_t*>(face)), face));
        String^ none = nullptr;
        Console::WriteLine(context.marshal_as<const char*>(none) == nullptr);
        Console::WriteLine((int)std::strlen(context.marshal_as<const char*>(gcnew String('x', 400))));
        Box^ box = gcnew Box();
        box->Content = 5;
        Console::WriteLine("box of {0}", context.marshal_as<NativeBox*>(box)->content);
    }
    Console::WriteLine("{0} after the context", NativeBox::live);
    return 0;
}
