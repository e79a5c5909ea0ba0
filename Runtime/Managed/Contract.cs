namespace Bridge.Runtime;

/// <summary>The twin of <c>bridge/contract.h</c>: what both sides of the border take for granted.</summary>
internal static class Contract
{
    /// <summary>Raised with every change of a layout or a signature.</summary>
    public const int Version = 11;

    /// <summary>The only function that a native library exports to this assembly.</summary>
    public const string EntryPoint = "bridge_library";
}
