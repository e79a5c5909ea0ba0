using System.Runtime.InteropServices;

namespace Bridge.Runtime;

/// <summary>What the C library's allocator knows.</summary>
internal static partial class NativeHeap
{
    /// <summary>Bytes handed out by <c>malloc</c> and not freed; 0 where the C library does not tell (other than glibc).</summary>
    public static long InUse()
    {
        try
        {
            var information = ReadInformation();
            return (long)(information.InUse + information.Mapped);
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            return 0;
        }
    }

    [LibraryImport("libc.so.6", EntryPoint = "mallinfo2")]
    private static partial Information ReadInformation();

    /// <summary><c>struct mallinfo2</c> of &lt;malloc.h&gt;.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Information
    {
        private readonly nuint _arena, _freeChunks, _fastChunks, _mappedRegions;
        public readonly nuint Mapped;
        private readonly nuint _unused, _freeInFastChunks;
        public readonly nuint InUse;
        private readonly nuint _free, _releasable;
    }
}
