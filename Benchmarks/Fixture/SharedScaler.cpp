#include "SharedScaler.h"

namespace Fixture {

using System::Threading::Interlocked;

SharedScaler::SharedScaler(double factor) : native_(new fixture::scaler(factor)), state_(0), destroyed_(0) {}

SharedScaler::~SharedScaler()
{
    if (Interlocked::Or(state_, 1) == 0) {
        DestroyOnce();
    }
}

SharedScaler::!SharedScaler()
{
    DestroyOnce();
}

double SharedScaler::Apply(double value)
{
    Enter();
    try {
        return native_->apply(value);
    } finally {
        Exit();
    }
}

void SharedScaler::Enter()
{
    if ((Interlocked::Add(state_, 2) & 1) != 0) {
        Exit();
        throw gcnew System::ObjectDisposedException(SharedScaler::typeid->FullName);
    }
}

void SharedScaler::Exit()
{
    if (Interlocked::Add(state_, -2) == 1) {
        DestroyOnce();
    }
}

void SharedScaler::DestroyOnce()
{
    if (Interlocked::Exchange(destroyed_, 1) == 0) {
        delete native_;
        native_ = nullptr;
    }
}

} // namespace Fixture
