namespace Bridge.Compiler.Binding;

/// <summary>Names of the managed runtime's types that emitted code uses.</summary>
internal static class RuntimeNames
{
    /// <summary>The carrier of a C++ exception.</summary>
    public const string NativeException = "Bridge.Runtime.NativeException";

    /// <summary>A delegate as function pointer.</summary>
    public const string NativeCallback = "Bridge.Runtime.NativeCallback";

    /// <summary>The class library's marshalling.</summary>
    public const string Marshal = "System.Runtime.InteropServices.Marshal";

    /// <summary>The result buffer of string conversions.</summary>
    public const string NativeText = "Bridge.Runtime.NativeText";

    /// <summary>Loads the shim table.</summary>
    public const string ShimTable = "Bridge.Runtime.ShimTable";

    /// <summary>Takes what a managed function lets out to native code.</summary>
    public const string ManagedFault = "Bridge.Runtime.ManagedFault";

    /// <summary>The handles behind gcroot.</summary>
    public const string GcRoot = "Bridge.Runtime.GcRoot";

    /// <summary>Initialises static local variables once.</summary>
    public const string StaticLocal = "Bridge.Runtime.StaticLocal";

    /// <summary>Arguments of main in C's form.</summary>
    public const string ProgramArguments = "Bridge.Runtime.ProgramArguments";

    /// <summary>Throws for misuse.</summary>
    public const string ThrowHelper = "Bridge.Runtime.ThrowHelper";
}
