using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.ConstrainedExecution;
using System.Runtime.InteropServices;

namespace Bridge.Runtime;

/// <summary>
/// A delegate as native function pointer through which exceptions pass: the base of the classes that the compiler makes,
/// one for each type of delegate, and of the one that serves when it does not know the type.
/// </summary>
/// <remarks>
/// As with <see cref="Marshal.GetFunctionPointerForDelegate(Delegate)"/>, the pointer is valid as long as the delegate lives, and
/// one delegate has one pointer. The derived class has a method with the delegate's signature, the guard, which calls the
/// delegate between <see cref="Enter"/> and, when it throws, <see cref="Leave"/>. All members are thread-safe.
/// The finalizer is a critical one, because those run after the others of a collection: a finalizer may destroy a native object
/// that calls back once more.
/// </remarks>
public abstract unsafe class NativeCallback : CriticalFinalizerObject
{
    private static readonly ConditionalWeakTable<Delegate, NativeCallback> Callbacks = [];

    private NativeLibraryTable* _library;
    private nint _closure;
    private Delegate? _kept;

    /// <summary>Frees the function pointer, when the delegate is gone.</summary>
    ~NativeCallback()
    {
        if (_closure != 0)
            _library->FreeClosure(_closure);
    }

    /// <summary>The function pointer of a delegate.</summary>
    /// <param name="target">The delegate; the caller keeps it alive.</param>
    /// <param name="wrap">A managed function <c>NativeCallback(Delegate)</c> that makes an object of the derived class; 0 when the compiler does not know the delegate's type.</param>
    /// <param name="library">The native library that calls it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    /// <exception cref="ArgumentException">The delegate's type is generic.</exception>
    /// <exception cref="OutOfMemoryException">There is no memory for the function pointer.</exception>
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "There is nothing better where no code can be generated.")]
    public static nint PointerOf(Delegate? target, nint wrap, nint library)
    {
        ArgumentNullException.ThrowIfNull(target, "d");
        if (!Callbacks.TryGetValue(target, out var callback))
        {
            if (wrap == 0 && !RuntimeFeature.IsDynamicCodeSupported)
                return Marshal.GetFunctionPointerForDelegate(target);
            var created = wrap == 0 ? new DynamicCallback(target) : ((delegate*<Delegate, NativeCallback>)wrap)(target);
            created.Open((NativeLibraryTable*)library);
            callback = Callbacks.GetValue(target, _ => created);
        }

        return callback._library->ThunkOf(callback._closure);
    }

    /// <summary>Has to be called first in the guard.</summary>
    /// <returns>The native caller, for <see cref="Leave"/>.</returns>
    protected internal nint Enter() => _library->CallerOf(_closure);

    /// <summary>Has an exception thrown in the native caller; the guard must return at once.</summary>
    /// <param name="exception">What the delegate threw.</param>
    /// <param name="caller">What <see cref="Enter"/> returned.</param>
    protected internal void Leave(Exception exception, nint caller)
    {
        nint fault;
        ManagedFault.Store(exception, &fault);
        _library->RaiseIn(caller, fault);
    }

    /// <summary>Makes a delegate of the same type to the guard, has it kept, and returns what the runtime's marshaller makes of it.</summary>
    protected abstract nint Expose();

    /// <summary>Keeps the delegate to the guard alive.</summary>
    protected void Keep(Delegate guard) => _kept = guard;

    private void Open(NativeLibraryTable* library)
    {
        _library = library;
        _closure = library->MakeClosure(Expose());
        if (_closure == 0)
            throw new OutOfMemoryException("There is no memory for a native function pointer.");
    }
}
