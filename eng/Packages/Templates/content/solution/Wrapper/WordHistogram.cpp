#include "WordHistogram.h"

#include <histogram.h>

#include <msclr/marshal_cppstd.h>
#include <stdexcept>

using namespace System;
using namespace msclr::interop;

namespace Bridged {

WordHistogram::WordHistogram() : histogram_(new Histogram()) {}

WordHistogram::~WordHistogram() { this->!WordHistogram(); }

WordHistogram::!WordHistogram() {
    delete histogram_;
    histogram_ = nullptr;
}

void WordHistogram::Add(String^ word) {
    try {
        histogram_->add(marshal_as<std::string>(word));
    } catch (const std::invalid_argument& e) {
        throw gcnew ArgumentException(marshal_as<String^>(e.what()));
    }
}

int WordHistogram::default::get(String^ word) { return histogram_->count(marshal_as<std::string>(word)); }

int WordHistogram::Count::get() { return static_cast<int>(histogram_->size()); }

}
