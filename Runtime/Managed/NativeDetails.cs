using System.Runtime.InteropServices;

namespace Bridge.Runtime;

/// <summary><c>bridge::details</c>: what is known about a thrown object. Strings live as long as the record.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly unsafe struct NativeDetails
{
    public readonly byte* TypeName;
    public readonly byte* What;
    public readonly byte* Category;
    public readonly byte* CodeMessage;
    public readonly int Code;
    public readonly byte* Text;
    public readonly byte* Number;
}
