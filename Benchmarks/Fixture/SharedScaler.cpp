#include "SharedScaler.h"

namespace Fixture {

SharedScaler::SharedScaler(double factor)
    : native_(gcnew bridge::unique_owner<fixture::scaler>(new fixture::scaler(factor), SharedScaler::typeid->FullName))
{
}

SharedScaler::~SharedScaler()
{
    delete native_;
}

double SharedScaler::Apply(double value)
{
    return native_->Call<&fixture::scaler::apply>(value);
}

} // namespace Fixture
