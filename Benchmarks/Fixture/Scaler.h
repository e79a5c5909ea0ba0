#pragma once

#include <fixture/scaler.hpp>

namespace Fixture {

/// <summary>The plainest wrapper: owns a native object and calls it. For one thread.</summary>
public ref class Scaler sealed {
public:
    Scaler(double factor);

    /// <summary>Deletes the native object.</summary>
    ~Scaler();

    /// <summary>The value times the factor.</summary>
    /// <exception cref="System::Runtime::InteropServices::SEHException">The value is not a number.</exception>
    double Apply(double value);

protected:
    !Scaler();

private:
    fixture::scaler* native_;
};

} // namespace Fixture
