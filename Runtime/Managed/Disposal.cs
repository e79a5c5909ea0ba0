namespace Bridge.Runtime;

/// <summary>Deterministic destruction: what <c>~T()</c>, <c>delete</c> and the end of a scope need (ECMA-372 §19.13).</summary>
public static class Disposal
{
    /// <summary>Lets the first caller in, and no one else: a destructor runs once, from however many threads it is asked for.</summary>
    /// <param name="state">A field of the object, zero at first.</param>
    /// <returns>Whether the caller is the first.</returns>
    public static bool EnterOnce(ref int state) => Interlocked.Exchange(ref state, 1) == 0;

    /// <summary><c>delete handle</c>, and the end of the scope of an object with stack semantics.</summary>
    /// <param name="handle">Disposed if it is disposable; null and others are left alone.</param>
    public static void Delete(object? handle) => (handle as IDisposable)?.Dispose();
}
