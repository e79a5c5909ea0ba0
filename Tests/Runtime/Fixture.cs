using System.Runtime.CompilerServices;

namespace Bridge.Runtime.Tests;

/// <summary>Calls the fixture's shims as emitted IL does.</summary>
internal static unsafe class Fixture
{
    private static readonly nint* Shims =
        ShimTable.Load(typeof(Fixture).TypeHandle, "Bridge.Runtime.Tests", (int)Shim.Count, null);

    public static int LiveExceptions => ((delegate* unmanaged<int>)Address(Shim.Live))();

    public static nint Address(Shim shim) => Shims[(int)shim];

    /// <remarks>Traces are asked for its frame.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int RaiseDeep(Thrown kind, int depth)
    {
        nint pending = 0;
        var result = ((delegate* unmanaged<int, int, nint*, int>)Address(Shim.RaiseDeep))((int)kind, depth, &pending);
        if (pending != 0)
            throw NativeException.Take(ref pending);
        return result;
    }

    public static void Raise(Thrown kind)
    {
        nint pending = 0;
        ((delegate* unmanaged<int, nint*, void>)Address(Shim.Raise))((int)kind, &pending);
        if (pending != 0)
            throw NativeException.Take(ref pending);
    }

    public static void RaiseThroughDestructor()
    {
        nint pending = 0;
        ((delegate* unmanaged<nint*, void>)Address(Shim.RaiseThroughDestructor))(&pending);
        throw NativeException.Take(ref pending);
    }

    public static void Rethrow(NativeException caught)
    {
        nint pending = 0;
        ((delegate* unmanaged<nint, nint*, void>)Address(Shim.Rethrow))(NativeException.RecordOf(caught), &pending);
        GC.KeepAlive(caught);
        throw NativeException.Take(ref pending);
    }

    /// <returns>An object of the reserve, or null when none is left.</returns>
    public static NativeException? CatchWithoutMemory(Thrown kind)
    {
        nint pending = 0;
        ((delegate* unmanaged<int, nint*, void>)Address(Shim.Raise))((int)kind, &pending);
        var record = (NativeRecord*)pending;
        var carrier = NativeExceptionReserve.Take(record);
        if (carrier is null)
            record->Library->Release(record);
        return carrier;
    }

    public static NativeException Catch(Thrown kind, int depth = 0)
    {
        try
        {
            RaiseDeep(kind, depth);
        }
        catch (NativeException e)
        {
            return e;
        }

        throw new InvalidOperationException("Nothing was thrown.");
    }

    public static bool Match(Exception candidate, Caught type, out nint address)
    {
        address = 0;
        var typeInfo = ((delegate* unmanaged<int, nint>)Address(Shim.TypeOf))((int)type);
        return NativeException.Match(candidate, typeInfo, ref address);
    }

    public static void Hold(string s)
    {
        fixed (char* chars = s)
        {
            ((delegate* unmanaged<char*, int, void>)Address(Shim.Hold))(chars, s.Length);
        }
    }

    public static byte[] Held()
    {
        var data = ((delegate* unmanaged<byte*>)Address(Shim.HeldData))();
        var size = ((delegate* unmanaged<long>)Address(Shim.HeldSize))();
        return new Span<byte>(data, (int)size).ToArray();
    }

    public static string? BorrowHeld()
    {
        var storage = stackalloc long[NativeText.Size / sizeof(long)];
        ((delegate* unmanaged<nint, void>)Address(Shim.BorrowHeld))((nint)storage);
        return NativeText.Take((nint)storage);
    }

    public static string? CopyHeld() => Take(Shim.CopyHeld);

    public static string? KeepHeld() => Take(Shim.KeepHeld);

    public static void HoldBytes(ReadOnlySpan<byte> utf8)
    {
        fixed (byte* bytes = utf8)
        {
            ((delegate* unmanaged<byte*, int, void>)Address(Shim.HoldBytes))(bytes, utf8.Length);
        }
    }

    public static string? Text(int kind)
    {
        var storage = stackalloc long[NativeText.Size / sizeof(long)];
        nint pending = 0;
        ((delegate* unmanaged<int, nint, nint*, void>)Address(Shim.Text))(kind, (nint)storage, &pending);
        if (pending != 0)
            throw NativeException.Take(ref pending);
        return NativeText.Take((nint)storage);
    }

    public static void EnterHandler(Exception caught) =>
        ((delegate* unmanaged<nint, void>)Address(Shim.EnterHandler))(NativeException.EnterHandler(caught));

    public static void LeaveHandler(Exception caught)
    {
        ((delegate* unmanaged<void>)Address(Shim.LeaveHandler))();
        NativeException.LeaveHandler(caught);
    }

    /// <summary>A native function that says <c>throw;</c>.</summary>
    public static void ThrowCurrent()
    {
        nint pending = 0;
        ((delegate* unmanaged<nint*, void>)Address(Shim.ThrowCurrent))(&pending);
        throw NativeException.Take(ref pending);
    }

    public static string? WhatInHandler(Exception caught)
    {
        var storage = stackalloc long[NativeText.Size / sizeof(long)];
        nint pending = 0;
        EnterHandler(caught);
        ((delegate* unmanaged<nint, nint*, void>)Address(Shim.WhatInHandler))((nint)storage, &pending);
        LeaveHandler(caught);
        if (pending != 0)
            throw NativeException.Take(ref pending);
        return NativeText.Take((nint)storage);
    }

    public static int Sizes(string s)
    {
        fixed (char* chars = s)
        {
            return ((delegate* unmanaged<char*, int, int>)Address(Shim.Sizes))(chars, s.Length);
        }
    }

    private static string? Take(Shim shim)
    {
        var storage = stackalloc long[NativeText.Size / sizeof(long)];
        nint pending = 0;
        ((delegate* unmanaged<nint, nint*, void>)Address(shim))((nint)storage, &pending);
        if (pending != 0)
            throw NativeException.Take(ref pending);
        return NativeText.Take((nint)storage);
    }
}
