namespace Bridge.Runtime;

/// <summary>Objects for C++ exceptions that arrive when there is no managed memory: what failed then must not be lost because no object
/// can be made for it. They know everything but the causes.</summary>
internal static unsafe class NativeExceptionReserve
{
    private const int Count = 16;

    private static readonly NativeException?[] Places = new NativeException?[Count];
    private static volatile bool _isLow = true;

    /// <summary>Fills the reserve again if some of it was used. Costs one read when not.</summary>
    /// <exception cref="OutOfMemoryException">There is still no memory.</exception>
    public static void Replenish()
    {
        if (_isLow)
            Fill();
    }

    /// <summary>An object for the record, which it owns from now on; null when all are in use.</summary>
    public static NativeException? Take(NativeRecord* record)
    {
        foreach (ref var place in Places.AsSpan())
        {
            if (Interlocked.Exchange(ref place, null) is { } reserved)
            {
                _isLow = true;
                reserved.Adopt(record);
                return reserved;
            }
        }

        return null;
    }

    private static void Fill()
    {
        _isLow = false;
        foreach (ref var place in Places.AsSpan())
            place ??= new NativeException();
    }
}
