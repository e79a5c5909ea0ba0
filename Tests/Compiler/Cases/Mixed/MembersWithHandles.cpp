// Members of native classes that take handles and are defined outside of the class: their native parts have the class's rights.
// expect: 5 7
// expect: bad
// expect: text 4
#include <stdexcept>
#include <string>
using namespace System;

namespace Assets {
    public ref class Options {
    public:
        int Value;
        String^ Name = "text";
    };

    public class Exporter {
    public:
        Exporter();
        ~Exporter() { delete last_; }
        void Run(Options^ options);
        std::string NameOf(Options^ options) const;

    private:
        int* last_;
        void check(int value, const std::string& name);
        int* make(float* extents);
    };

    Exporter::Exporter() : last_(nullptr) {}

    void Exporter::Run(Options^ options) {
        int* made = make(nullptr);
        check(options->Value, "x");
        options->Value = *made;
        delete last_;
        last_ = made;
        options->Value += options->Value > 4 ? 2 : 0;
        Console::Write("{0} ", *last_);
    }

    std::string Exporter::NameOf(Options^ options) const {
        std::string name;
        for each (Char c in options->Name) name += static_cast<char>(c);
        return name;
    }

#pragma managed(push, off)
    void Exporter::check(int value, const std::string& name) {
        if (value < 0 || name.empty()) throw std::runtime_error("bad");
    }

    int* Exporter::make(float*) { return new int(5); }
#pragma managed(pop)
}

int main() {
    Assets::Exporter exporter;
    auto options = gcnew Assets::Options();
    exporter.Run(options);
    Console::WriteLine(options->Value);
    options->Value = -1;
    try {
        exporter.Run(options);
    } catch (const std::exception& e) {
        Console::WriteLine(gcnew String(e.what()));
    }
    std::string name = exporter.NameOf(options);
    Console::WriteLine("{0} {1}", gcnew String(name.c_str()), name.size());
    return 0;
}
