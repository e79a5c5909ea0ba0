using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace Bridge.Runtime;

/// <summary>
/// How an exception leaves a managed function that native code has called: the function catches everything, stores it
/// in its trailing argument and returns; <c>bridge::raise_fault</c> throws it in the native caller.
/// </summary>
/// <remarks>
/// Native code sees a <c>bridge::managed_exception</c>, or, when a C++ exception only passed through managed frames, that
/// very C++ object. When either reaches managed code again, the same managed object is thrown, with the stack it had.
/// </remarks>
public static unsafe class ManagedFault
{
    /// <summary>Leaves an exception for native code.</summary>
    /// <param name="exception">What was caught.</param>
    /// <param name="fault">Receives a word that owns one reference; for <c>bridge::raise_fault</c>.</param>
    public static void Store(Exception exception, nint* fault) => *fault = WordOf(exception);

    /// <summary>The word for <c>bridge::enter_handler</c> or <c>bridge::raise_fault</c>; it owns one reference.</summary>
    /// <param name="thrown">What was caught; other languages than C# may throw any object.</param>
    public static nint WordOf(object thrown)
    {
        var native = thrown is NativeException carrier ? NativeTransit.Lend(carrier) : null;
        return native != null ? (nint)native
            : (nint)ManagedFaultState.Create(thrown as Exception ?? new RuntimeWrappedException(thrown)) + 1;
    }

    /// <summary>The managed exception that a word stands for, or null when it is a C++ exception's.</summary>
    internal static ManagedFaultState* StateOf(nint word) => (word & 1) == 0 ? null : (ManagedFaultState*)(word - 1);

    /// <summary>Throws the managed exception again and gives the word's reference back.</summary>
    [DoesNotReturn]
    [StackTraceHidden]
    internal static void Throw(ManagedFaultState* state)
    {
        var thrown = state->Thrown;
        ManagedFaultState.Release(state);
        (thrown as ExceptionDispatchInfo)?.Throw();
        throw (Exception)thrown;
    }

    /// <summary>The exception itself, for a cause; gives the reference back.</summary>
    internal static Exception Take(ManagedFaultState* state)
    {
        var exception = state->Exception;
        ManagedFaultState.Release(state);
        return exception;
    }
}
