using System.Runtime.InteropServices;

namespace Bridge.Runtime;

/// <summary><c>bridge::library</c>: what a native library offers. Lives as long as the library; none of its functions throws.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly unsafe struct NativeLibraryTable
{
    public readonly int Version;
    public readonly int ShimCount;
    public readonly nint* Shims;
    public readonly delegate* unmanaged[SuppressGCTransition]<NativeRecord*, nint, nint*, int> Match;
    public readonly delegate* unmanaged[SuppressGCTransition]<NativeRecord*, void> AddReference;
    public readonly delegate* unmanaged<NativeRecord*, void> Release;
    public readonly delegate* unmanaged<NativeRecord*, NativeDetails*, void> Describe;
    public readonly delegate* unmanaged<NativeRecord*, nint> Nested;
    public readonly delegate* unmanaged[SuppressGCTransition]<NativeRecord*, nint**, int> Frames;
    public readonly delegate* unmanaged<nint*, int, NativeText*, void> Symbolise;
    public readonly delegate* unmanaged<byte*, NativeText*, void> Demangle;
    public readonly delegate* unmanaged<void*, void> Free;
    public readonly delegate* unmanaged[SuppressGCTransition]<NativeRecord*, int> IsOnlyOwner;
    public readonly delegate* unmanaged<ManagedServices*, nint*, int, void> Attach;
    public readonly delegate* unmanaged<void> Finish;
    public readonly delegate* unmanaged<nint, nint> MakeClosure;
    public readonly delegate* unmanaged[SuppressGCTransition]<nint, nint> ThunkOf;
    public readonly delegate* unmanaged<nint, void> FreeClosure;
    public readonly delegate* unmanaged[SuppressGCTransition]<nint, nint> CallerOf;
    public readonly delegate* unmanaged[SuppressGCTransition]<nint, nint, void> RaiseIn;
}
