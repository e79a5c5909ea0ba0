// The temporary of a default argument lives until its full expression ends, also when managed code comes in between.
#include "DefaultArguments.h"

#include <msclr/marshal_cppstd.h>

using namespace System;
using namespace msclr::interop;

ref class Counter {
    int n;

public:
    int Add(int k) { std::printf("add%d ", k); return n += k; }
    static void Show(String^ first, String^ second) { std::printf("%s|%s\n", marshal_as<std::string>(first).c_str(), marshal_as<std::string>(second).c_str()); }
};

int main() {
    settings::Section section;
    section.set("known", "value");
    Counter^ counter = gcnew Counter();
    Counter::Show(gcnew String(section.get("unknown").c_str()), gcnew String(section.get("known").c_str()));
    Counter::Show(marshal_as<String^>(section.get("other")), gcnew String(section.get("other", "given").c_str()));
    std::printf("%d\n", counter->Add(settings::chosen(1).id) + counter->Add(2));
    std::printf("%d\n", counter->Add(settings::chosen(1, 2).get()));
    std::printf("%d\n", counter->Add(settings::all().get()) - counter->Add(settings::all(settings::Noted(5)).id));
    std::printf("%d\n", counter->Add(settings::numbers().data()[counter->Add(0) & 1]));
}
// expect: a text that is longer than what a string holds inside|value
// expect: a text that is longer than what a string holds inside|given
// expect: +7 chosen8 add7 add2 16
// expect: -7 +7 chosen3 add7 16
// expect: -7 +1 +2 add2 +5 +2 add5 -5
// expect: -2 -5 -2 -1 add0 add4 27
