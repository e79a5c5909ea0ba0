// Native code inside of generic code: the shim is shared by all instances.
#include <string>
#include <vector>
#include <cmath>
#include <msclr/marshal_cppstd.h>

using namespace System;
using namespace msclr::interop;

class Meter {
    std::vector<double> values_;

public:
    void add(double v) { values_.push_back(v); }
    double norm() const {
        double sum = 0;
        for (double v : values_) sum += v * v;
        return std::sqrt(sum);
    }
};

generic<typename T>
public ref class Measured {
    Meter* meter_ = new Meter();
    T last_;

public:
    ~Measured() { this->!Measured(); }
    !Measured() {
        delete meter_;
        meter_ = nullptr;
    }
    void Add(T value) {
        last_ = value;
        meter_->add(Convert::ToDouble(static_cast<Object^>(value)));
    }
    property double Norm { double get() { return meter_->norm(); } }
    property T Last { T get() { return last_; } }
    String^ Label(String^ prefix) {
        std::string text = marshal_as<std::string>(prefix + last_);
        text += "!";
        return marshal_as<String^>(text);
    }
};

generic<typename T>
int Bytes(T value) {
    std::string text = marshal_as<std::string>(value->ToString());
    return static_cast<int>(text.size());
}

int main() {
    Measured<int> ints;
    ints.Add(3);
    ints.Add(4);
    Console::WriteLine("{0} {1} {2}", ints.Norm, ints.Last, ints.Label("n="));
    Measured<String^> texts;
    texts.Add("6");
    texts.Add("8");
    Console::WriteLine("{0} {1}", texts.Norm, texts.Label("s="));
    Console::WriteLine("{0} {1}", Bytes(12345), Bytes("\u00e9"));
    return 0;
}
// expect: 5 4 n=4!
// expect: 10 s=8!
// expect: 5 2
