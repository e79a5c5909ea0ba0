namespace Bridge.Runtime;

/// <summary>Room for managed exceptions in native code when there is no memory: what failed then must not be lost because it cannot be
/// kept. Its native counterpart is <c>src/reserve.cpp</c>.</summary>
internal static unsafe class ManagedFaultReserve
{
    private const int Count = 64;

    private static readonly nint[] Places = Fill();

    /// <summary>Has the reserve filled while there is memory.</summary>
    public static void Prepare() => GC.KeepAlive(Places);

    /// <summary>Takes one; null when all are in use.</summary>
    public static ManagedFaultState* Take()
    {
        foreach (ref var place in Places.AsSpan())
        {
            if (Interlocked.Exchange(ref place, 0) is var state and not 0)
                return (ManagedFaultState*)state;
        }

        return null;
    }

    /// <summary>Gives one back.</summary>
    public static void Put(ManagedFaultState* state)
    {
        foreach (ref var place in Places.AsSpan())
        {
            if (Interlocked.CompareExchange(ref place, (nint)state, 0) == 0)
                return;
        }
    }

    private static nint[] Fill()
    {
        var places = new nint[Count];
        foreach (ref var place in places.AsSpan())
            place = (nint)ManagedFaultState.CreateReserved();
        return places;
    }
}
