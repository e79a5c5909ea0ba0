namespace Bridge.Runtime;

/// <summary>Support for <c>for each</c> (ECMA-372 §16.4.2).</summary>
public static class Enumerators
{
    /// <summary>Disposes an enumerator whose type does not say whether it is disposable.</summary>
    public static void Dispose(object? enumerator) => (enumerator as IDisposable)?.Dispose();
}
