#pragma once

namespace Pulse {

/// <summary>Base of the classes that own an object of the native library.</summary>
/// <remarks>
/// <para>Every method of a derived class runs between <c>Enter</c> and <c>Exit</c>. The native object is destroyed
/// exactly once: by <c>Dispose</c>, or, when calls are in flight on other threads or further up the stack, by the last
/// of them as it leaves. Calls that begin after <c>Dispose</c> throw
/// <see cref="System::ObjectDisposedException"/> and never touch freed memory.</para>
/// <para>All members may be called from any thread.</para>
/// </remarks>
public ref class NativeOwner abstract {
public:
    /// <summary>Ends the life of the native object as soon as no call uses it.</summary>
    ~NativeOwner();

    /// <summary>Whether <c>Dispose</c> was called.</summary>
    property bool IsDisposed { bool get(); }

protected:
    /// <summary>Destroys the native object if nobody called <c>Dispose</c>.</summary>
    !NativeOwner();

internal:
    NativeOwner();

    /// Announces a call. Balanced by Exit, unless it throws ObjectDisposedException.
    void Enter();

    /// Announces a call unless the object is disposed; tells whether it did.
    bool TryEnter();

    /// Ends a call, and destroys the native object if Dispose came meanwhile and this was the last call.
    void Exit();

    /// Tells the garbage collector how much memory hangs on this object that it does not see; called once, when the native
    /// object exists. It collects earlier then, if nobody calls Dispose.
    void TellSize(System::Int64 bytes);

    /// Destroys the native object. Called once. Must not touch other managed objects (it may run in a finalizer) and
    /// must not throw.
    virtual void DestroyNative() abstract;

private:
    // Bit 0: disposed. The other bits: twice the number of calls in flight.
    int state_;
    int destroyed_;
    System::Int64 told_;

    void DestroyOnce();
};

} // namespace Pulse
