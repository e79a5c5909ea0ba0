// A class of ours derives from an abstract class of the library.
// expect: [hello][7][end]
using namespace System;
using namespace System::IO;
using namespace System::Text;

ref class Bracketing : TextWriter {
    StringBuilder^ text_;

public:
    Bracketing() : text_(gcnew StringBuilder()) {}

    virtual property System::Text::Encoding^ Encoding {
        System::Text::Encoding^ get() override { return System::Text::Encoding::UTF8; }
    }

    virtual void Write(wchar_t c) override { text_->Append(c); }
    virtual void Write(String^ text) override { text_->Append(L'[')->Append(text)->Append(L']'); }
    virtual void Write(int n) override { Write(n.ToString()); }
    virtual String^ ToString() override { return text_->ToString(); }
};

int main() {
    TextWriter^ writer = gcnew Bracketing();
    writer->Write("hello");
    writer->Write(7);
    writer->Write("end");
    Console::WriteLine(writer);
    return 0;
}
