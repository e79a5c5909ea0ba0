using System.Runtime.ExceptionServices;

namespace Bridge.Runtime;

/// <summary>
/// The C++ exceptions that have left managed code for native frames, with the objects that carried them: when one comes
/// back, the same managed object is thrown again.
/// </summary>
/// <remarks>
/// Managed and native references could keep each other alive here. As the runtime does for objects shared with COM,
/// each garbage collection asks whether native code still holds the exception, and lets go of those that it does not.
/// </remarks>
internal static unsafe class NativeTransit
{
    private static readonly Dictionary<nint, ExceptionDispatchInfo> Carriers = [];
    private static volatile bool _isEmpty = true;

    /// <summary>Gives native code a reference to the carried C++ exception and remembers the carrier.</summary>
    /// <returns>The record, or null when the C++ object was destroyed already.</returns>
    public static NativeRecord* Lend(NativeException carrier)
    {
        var record = carrier.Share();
        if (record == null)
            return null;

        try
        {
            Remember(record->Object, ExceptionDispatchInfo.Capture(carrier));
        }
        catch (OutOfMemoryException)
        {
            // The C++ exception goes on; another object will carry it.
        }

        return record;
    }

    /// <summary>The carrier of an exception that has come back, or null.</summary>
    public static ExceptionDispatchInfo? Find(NativeRecord* record)
    {
        if (_isEmpty)
            return null;

        lock (Carriers)
        {
            return Carriers.GetValueOrDefault(record->Object);
        }
    }

    /// <summary>Forgets a carrier that is about to release the object at an address, or that native code has no use for any more.</summary>
    public static void Forget(nint address, Exception carrier)
    {
        if (_isEmpty)
            return;

        lock (Carriers)
        {
            if (Carriers.TryGetValue(address, out var info) && ReferenceEquals(info.SourceException, carrier))
                Carriers.Remove(address);
        }
    }

    private static void Remember(nint address, ExceptionDispatchInfo info)
    {
        lock (Carriers)
        {
            Carriers[address] = info;
            if (_isEmpty)
                _ = new Sweeper();
            _isEmpty = false;
        }
    }

    /// <returns>Whether there is still something to sweep.</returns>
    private static bool Sweep()
    {
        lock (Carriers)
        {
            foreach (var (address, info) in Carriers)
            {
                if (((NativeException)info.SourceException).IsOnlyOwner)
                    Carriers.Remove(address);
            }

            _isEmpty = Carriers.Count == 0;
            return !_isEmpty;
        }
    }

    /// <summary>Runs at every garbage collection while there is something to sweep.</summary>
    private sealed class Sweeper
    {
        ~Sweeper()
        {
            if (Sweep())
                GC.ReRegisterForFinalize(this);
        }
    }
}
