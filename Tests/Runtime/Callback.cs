using System.Runtime.InteropServices;

namespace Bridge.Runtime.Tests;

/// <summary>Lets native code call a managed function, as emitted code does.</summary>
internal static unsafe class Callback
{
    [ThreadStatic]
    private static Action? _body;

    /// <summary>Runs <paramref name="body"/> in a callback; returns what the native caller has noted.</summary>
    public static string? Run(Reaction reaction, Action body)
    {
        var outer = _body;
        _body = body;
        try
        {
            return Call(reaction);
        }
        finally
        {
            _body = outer;
        }
    }

    /// <summary>Throws what native code has kept, perhaps after another native thread has thrown it as well.</summary>
    public static void ThrowKept(bool isOnOtherThreadFirst)
    {
        nint pending = 0;
        ((delegate* unmanaged<byte, nint*, void>)Fixture.Address(Shim.ThrowKept))(isOnOtherThreadFirst ? (byte)1 : (byte)0, &pending);
        throw NativeException.Take(ref pending);
    }

    public static void DropKept() => ((delegate* unmanaged<void>)Fixture.Address(Shim.DropKept))();

    public static int Unwound() => ((delegate* unmanaged<int>)Fixture.Address(Shim.Unwound))();

    private static string? Call(Reaction reaction)
    {
        var storage = stackalloc long[NativeText.Size / sizeof(long)];
        nint pending = 0;
        delegate* unmanaged<int, nint*, int> entry = &Enter;
        ((delegate* unmanaged<nint, int, int, nint, nint*, int>)Fixture.Address(Shim.CallManaged))(
            (nint)entry, 0, (int)reaction, (nint)storage, &pending);
        if (pending != 0)
            throw NativeException.Take(ref pending);
        return NativeText.Take((nint)storage);
    }

    [UnmanagedCallersOnly]
    private static int Enter(int argument, nint* fault)
    {
        try
        {
            _body!();
            return argument;
        }
        catch (Exception e)
        {
            ManagedFault.Store(e, fault);
            return 0;
        }
    }
}
