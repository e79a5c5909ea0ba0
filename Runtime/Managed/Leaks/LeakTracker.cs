using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Bridge.Runtime;

/// <summary>Watches objects of ref classes that have a destructor, and native objects that managed code creates by <c>new</c>; tells
/// which were not disposed or deleted.</summary>
/// <remarks>
/// Off at first: then a constructor and a destructor test one field each. On by <see cref="Start()"/>, or for the whole process by
/// the environment variable <c>BRIDGE_LEAKS</c>, which is <c>counts</c> or <c>stacks</c>; then a report appears on the standard
/// error stream when the process exits or receives SIGTERM. All members may be called from any thread.
/// </remarks>
public static class LeakTracker
{
    private static volatile LeakTable? _table = LeakEnvironment.Start();

    /// <summary>Whether objects are being watched.</summary>
    public static bool IsOn => _table is not null;

    /// <summary>Begins to watch and remembers where each object is created, which takes some microseconds per object.</summary>
    public static void Start() => Start(withStacks: true);

    /// <summary>Begins to watch; objects that exist already are not seen. Does nothing when it is on.</summary>
    /// <param name="withStacks">Whether to remember where each object is created.</param>
    public static void Start(bool withStacks) => Interlocked.CompareExchange(ref _table, new LeakTable(withStacks), null);

    /// <summary>Stops to watch and forgets everything.</summary>
    public static void Stop() => Interlocked.Exchange(ref _table, null)?.Dispose();

    /// <summary>What is not disposed now. Collects garbage first, to tell objects nobody can dispose any more from those in use.</summary>
    /// <returns>The report; empty when nothing is watched.</returns>
    public static LeakReport Report()
    {
        GC.Collect();
        return _table?.Report() ?? LeakReport.Empty;
    }

    /// <summary>Emitted around <c>new T</c> of native objects in managed code.</summary>
    /// <param name="pointer">The new object.</param>
    /// <param name="type">The name of T.</param>
    /// <returns><paramref name="pointer"/>.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void* Allocated(void* pointer, string type)
    {
        if (_table is { } table)
            table.Native.Add((nint)pointer, type);
        return pointer;
    }

    /// <summary>Emitted around the operand of <c>delete</c> in managed code.</summary>
    /// <param name="pointer">A native object, or null.</param>
    /// <returns><paramref name="pointer"/>.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void* Freed(void* pointer)
    {
        if (_table is { } table)
            table.Native.Remove((nint)pointer);
        return pointer;
    }

    /// <summary>Emitted at the end of constructors.</summary>
    /// <param name="instance">The new object.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Created(object instance)
    {
        if (_table is { } table)
            table.Add(instance);
    }

    /// <summary>Emitted at the begin of <c>Dispose(true)</c>.</summary>
    /// <param name="instance">An object; it may have been disposed before.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Disposed(object instance)
    {
        if (_table is { } table)
            table.Remove(instance);
    }
}
