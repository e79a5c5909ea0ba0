#pragma once

#include <bridge/owner.h>
#include <fixture/scaler.hpp>

namespace Fixture {

/// <summary>The same wrapper, safe against <c>Dispose</c> while other threads are inside: the last call to leave
/// deletes the native object. For any number of threads.</summary>
public ref class SharedScaler sealed {
public:
    SharedScaler(double factor);

    /// <summary>Deletes the native object as soon as no call uses it.</summary>
    ~SharedScaler();

    /// <summary>The value times the factor.</summary>
    /// <exception cref="System::ObjectDisposedException">The object was disposed.</exception>
    double Apply(double value);

private:
    initonly bridge::unique_owner<fixture::scaler>^ native_;
};

} // namespace Fixture
