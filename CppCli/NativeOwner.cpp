#include "NativeOwner.h"

using namespace System;
using namespace System::Threading;

namespace Pulse {

NativeOwner::NativeOwner() : state_(0), destroyed_(0), told_(0) {}

NativeOwner::~NativeOwner() {
    if (Interlocked::Or(state_, 1) == 0) DestroyOnce();
}

NativeOwner::!NativeOwner() { DestroyOnce(); }

bool NativeOwner::IsDisposed::get() { return (Volatile::Read(state_) & 1) != 0; }

bool NativeOwner::TryEnter() {
    if ((Interlocked::Add(state_, 2) & 1) == 0) return true;
    Exit();
    return false;
}

void NativeOwner::Enter() {
    if (!TryEnter()) throw gcnew ObjectDisposedException(GetType()->FullName);
}

void NativeOwner::Exit() {
    if (Interlocked::Add(state_, -2) == 1) DestroyOnce();
}

void NativeOwner::TellSize(Int64 bytes) {
    if (bytes <= 0) return;
    GC::AddMemoryPressure(bytes);
    told_ = bytes;
}

// A call that came too late and Dispose may both see that nobody is left.
void NativeOwner::DestroyOnce() {
    if (Interlocked::Exchange(destroyed_, 1) != 0) return;
    DestroyNative();
    if (told_ > 0) GC::RemoveMemoryPressure(told_);
}

} // namespace Pulse
