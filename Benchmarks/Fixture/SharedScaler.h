#pragma once

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

protected:
    !SharedScaler();

private:
    void Enter();
    void Exit();
    void DestroyOnce();

    fixture::scaler* native_;

    // Bit 0: disposed. The other bits: twice the number of calls in flight.
    int state_;
    int destroyed_;
};

} // namespace Fixture
