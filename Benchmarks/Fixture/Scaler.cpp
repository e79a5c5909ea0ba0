#include "Scaler.h"

namespace Fixture {

Scaler::Scaler(double factor) : native_(new fixture::scaler(factor)) {}

Scaler::~Scaler()
{
    this->!Scaler();
}

Scaler::!Scaler()
{
    delete native_;
    native_ = nullptr;
}

double Scaler::Apply(double value)
{
    double result = native_->apply(value);
    System::GC::KeepAlive(this);
    return result;
}

} // namespace Fixture
