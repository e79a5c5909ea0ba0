#pragma once

#include "Sample.h"

namespace Pulse {

/// Enumerates an indexed list of samples. The list says when it may no longer be read.
private ref class SampleEnumerator sealed : System::Collections::Generic::IEnumerator<Sample> {
public:
    SampleEnumerator(System::Collections::Generic::IReadOnlyList<Sample>^ samples);

    /// Nothing to release; the interface demands it.
    ~SampleEnumerator();

    virtual property Sample Current { Sample get(); }
    virtual bool MoveNext();
    virtual void Reset();

private:
    virtual property System::Object^ UntypedCurrent {
        System::Object^ get() = System::Collections::IEnumerator::Current::get;
    }

    initonly System::Collections::Generic::IReadOnlyList<Sample>^ samples_;
    initonly int count_;
    int index_;
};

} // namespace Pulse
