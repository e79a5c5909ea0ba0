using System.Runtime.CompilerServices;
using System.Runtime.ConstrainedExecution;

namespace Bridge.Runtime;

/// <summary>
/// A delegate as native function pointer through which exceptions pass: the base of the classes that the compiler makes,
/// one for each type of delegate.
/// </summary>
/// <remarks>
/// As with <see cref="System.Runtime.InteropServices.Marshal.GetFunctionPointerForDelegate(Delegate)"/>, the pointer is valid as long as the delegate lives, and
/// one delegate has one pointer. The derived class has a method with the delegate's signature, the guard, which calls the
/// delegate and gives what it catches to <see cref="Leave"/>. All members are thread-safe.
/// The finalizer is a critical one, because those run after the others of a collection: a finalizer may destroy a native object
/// that calls back once more.
/// </remarks>
public abstract unsafe class NativeCallback : CriticalFinalizerObject
{
    private static readonly ConditionalWeakTable<Delegate, NativeCallback> Callbacks = [];

    private NativeClosure* _closure;
    private Delegate? _kept;

    /// <summary>Frees the function pointer, when the delegate is gone.</summary>
    ~NativeCallback()
    {
        if (_closure != null)
            _closure->Owner->FreeClosure(_closure);
    }

    /// <summary>The function pointer of a delegate.</summary>
    /// <param name="target">The delegate; the caller keeps it alive.</param>
    /// <param name="wrap">A managed function <c>NativeCallback(Delegate)</c> that makes an object of the derived class.</param>
    /// <param name="create">The native function that makes a closure for this type of delegate.</param>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    /// <exception cref="OutOfMemoryException">There is no memory for the function pointer.</exception>
    public static nint PointerOf(Delegate? target, nint wrap, nint create)
    {
        ArgumentNullException.ThrowIfNull(target, "d");
        if (!Callbacks.TryGetValue(target, out var callback))
        {
            callback = Create(target, (delegate*<Delegate, NativeCallback>)wrap, (delegate* unmanaged<nint, NativeClosure*>)create);
            callback = Callbacks.GetOrAdd(target, callback);
        }

        return callback._closure->Owner->ThunkOf(callback._closure);
    }

    /// <summary>Leaves an exception for the native caller; the method must return at once.</summary>
    /// <param name="exception">What the delegate threw.</param>
    protected void Leave(Exception exception)
    {
        nint fault;
        ManagedFault.Store(exception, &fault);
        _closure->Owner->StoreFault(fault);
    }

    /// <summary>Makes a delegate of the same type to the guard, has it kept, and returns what the runtime's marshaller makes of it.</summary>
    protected abstract nint Marshal();

    /// <summary>Keeps the delegate to the guard alive.</summary>
    protected void Keep(Delegate guard) => _kept = guard;

    private static NativeCallback Create(
        Delegate target, delegate*<Delegate, NativeCallback> wrap, delegate* unmanaged<nint, NativeClosure*> create)
    {
        var callback = wrap(target);
        callback._closure = create(callback.Marshal());
        return callback._closure != null ? callback : throw new OutOfMemoryException("There is no memory for a native function pointer.");
    }
}
