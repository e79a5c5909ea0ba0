namespace Bridge.Runtime;

/// <content>Handlers: which of them takes the exception, and what they mean for the C++ object.</content>
public sealed unsafe partial class NativeException
{
    private int _handlers;
    private int _thrownOn;

    /// <summary>
    /// Whether a native catch clause takes an exception. Meant for exception filters: it has no side effect but its result.
    /// </summary>
    /// <param name="candidate">Any exception.</param>
    /// <param name="typeInfo">The clause's <c>std::type_info</c>, or 0 for <c>catch (...)</c>, which takes managed exceptions too.</param>
    /// <param name="objectAddress">
    /// Receives the address of the (sub-)object that the clause binds to, the value of the pointer when a pointer was
    /// thrown, or 0 for <c>catch (...)</c>. Valid until the exception is released.
    /// </param>
    public static bool Match(Exception? candidate, nint typeInfo, ref nint objectAddress)
    {
        objectAddress = 0;
        if (typeInfo == 0)
            return true;

        // The exception's own thread holds it, so no one releases the record meanwhile.
        if (candidate is not NativeException { _record: not 0 } native)
            return false;

        var record = (NativeRecord*)native._record;
        nint address = 0;
        var matches = record->Library->Match(record, typeInfo, &address) != 0;
        GC.KeepAlive(native);
        if (matches)
            objectAddress = address;
        return matches;
    }

    /// <summary>
    /// Destroys the C++ object at the end of the native handler that took it, as C++ does, unless it was thrown on.
    /// </summary>
    /// <param name="caught">What the handler took; managed exceptions and null are left alone.</param>
    public static void ReleaseAfterCatch(object? caught)
    {
        if (caught is not NativeException native || native.TakeThrownOn())
            return;

        for (var carrier = native; carrier is not null; carrier = carrier.InnerException as NativeException)
            carrier.ReleaseKnown();
    }

    /// <summary>Whoever saw the exception before (a first-chance handler) may still ask it.</summary>
    private void ReleaseKnown()
    {
        _ = Info;
        Release();
        GC.SuppressFinalize(this);
    }

    /// <summary>Has to be called before a native handler throws its exception on, so that its end does not destroy it.</summary>
    /// <param name="caught">What the handler took.</param>
    public static void ThrowOn(object? caught)
    {
        if (caught is NativeException native)
            Interlocked.Increment(ref native._thrownOn);
    }

    /// <summary>For <c>bridge::enter_handler</c>, at the begin of a handler that calls native code: what <c>throw;</c> there means.</summary>
    /// <param name="caught">What the handler took.</param>
    /// <returns>A word that owns one reference.</returns>
    public static nint EnterHandler(object caught)
    {
        if (caught is NativeException native)
            Interlocked.Increment(ref native._handlers);
        return ManagedFault.WordOf(caught);
    }

    /// <summary>Has to be called at the end of a handler that was begun by <see cref="EnterHandler"/>.</summary>
    /// <param name="caught">What the handler took.</param>
    public static void LeaveHandler(object? caught)
    {
        if (caught is NativeException native)
            Interlocked.Decrement(ref native._handlers);
    }

    /// <summary>The record for <c>bridge::rethrow</c>, or 0 for managed exceptions and when the C++ object was destroyed. Still owned by the exception.</summary>
    /// <param name="caught">What a handler took.</param>
    public static nint RecordOf(Exception? caught) => caught is NativeException native ? native._record : 0;

    /// <summary>A native function that a handler called has thrown the exception on.</summary>
    private void NoteThrownByNativeCode()
    {
        if (_handlers > 0)
            Interlocked.Increment(ref _thrownOn);
    }

    private bool TakeThrownOn()
    {
        if (_thrownOn == 0)
            return false;
        Interlocked.Decrement(ref _thrownOn);
        return true;
    }
}
