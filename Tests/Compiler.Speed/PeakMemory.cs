using System.Runtime.InteropServices;

namespace Bridge.Compiler.Speed;

/// <summary>What processes that have ended needed: .NET tells it only of those that still run.</summary>
internal static partial class PeakMemory
{
    private const int Children = -1;

    // struct rusage of Linux on 64 bits: two struct timeval, then ru_maxrss in KiB, then 13 counters.
    private const int Size = 18;
    private const int MaximumResidentSet = 4;

    /// <summary>Bytes of memory that the largest of all ended descendants had at once (getrusage(2)).</summary>
    public static unsafe long OfChildren
    {
        get
        {
            var usage = stackalloc long[Size];
            return ReadUsage(Children, usage) == 0 ? usage[MaximumResidentSet] << 10 : 0;
        }
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static unsafe partial int ReadUsage(int who, long* usage);
}
