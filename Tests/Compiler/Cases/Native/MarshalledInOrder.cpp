// Strings are marshalled when C++ comes to them: after the operands of << and of the comma that stand before them.
// expect: 1 next2 3 next4
// expect: 5 next6
// expect: 8 next9
// expect: 10
#include <msclr/marshal_cppstd.h>
#include <sstream>
#include <string>
using namespace System;
using namespace msclr::interop;

ref class Counter {
    int n_;

public:
    property int Number { int get() { return ++n_; } }
    property String^ Text { String^ get() { return "next" + (++n_).ToString(); } }
    void Skip() { n_++; }
    property int default[int] { int get(int step) { n_ += step; return n_; } }
};

static int length(const std::string& s) { return static_cast<int>(s.size()); }

int main() {
    Counter^ counter = gcnew Counter;
    std::ostringstream out;
    out << counter->Number << ' ' << marshal_as<std::string>(counter->Text) << ' ' << counter->Number << ' ' << marshal_as<std::string>(counter->Text);
    Console::WriteLine(marshal_as<String^>(out.str()));
    std::string pair[] = { std::to_string(counter->Number), marshal_as<std::string>(counter->Text) };
    Console::WriteLine(marshal_as<String^>(pair[0] + " " + pair[1]));
    int last[] = { (counter->Skip(), length(marshal_as<std::string>(counter->Text))) + 3, counter->Number };
    Console::WriteLine("{0} next{1}", last[0], last[1]);
    counter[0]; // reads
    counter[1];
    Console::WriteLine(counter[0]);
    return 0;
}
