#include "SampleEnumerator.h"

using namespace System;
using namespace System::Collections::Generic;

namespace Pulse {

SampleEnumerator::SampleEnumerator(IReadOnlyList<Sample>^ samples)
    : samples_(samples), count_(samples->Count), index_(-1) {}

SampleEnumerator::~SampleEnumerator() {}

Sample SampleEnumerator::Current::get() {
    if (index_ < 0 || index_ >= count_) throw gcnew InvalidOperationException("The enumerator is not at a sample.");
    return samples_[index_];
}

Object^ SampleEnumerator::UntypedCurrent::get() { return Current; }

bool SampleEnumerator::MoveNext() {
    if (index_ < count_) ++index_;
    return index_ < count_;
}

void SampleEnumerator::Reset() { index_ = -1; }

} // namespace Pulse
