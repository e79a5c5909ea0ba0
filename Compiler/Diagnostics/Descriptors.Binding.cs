namespace Bridge.Compiler.Diagnostics;

public static partial class Descriptors
{
    /// <summary>A construct that binding does not know yet.</summary>
    public static DiagnosticDescriptor NotSupportedYet { get; } =
        Error("BR2001", "{0} is not supported yet");

    /// <summary>A native operand inside a managed operation, or the reverse, that cannot be cut.</summary>
    public static DiagnosticDescriptor ConditionalManagedOperand { get; } =
        Error("BR2002", "a managed operand under '&&', '||' or '?:' inside a native expression is not supported yet; compute it in a statement of its own before");

    /// <summary>A managed object's field or an array element bound to a native reference or pointer.</summary>
    public static DiagnosticDescriptor GcLvalueToNative { get; } =
        Error("C2664", "an object from the gc heap cannot be converted to a native reference or pointer; copy it to a local variable or pin it with pin_ptr");

    /// <summary>A handle or managed object used by native code.</summary>
    public static DiagnosticDescriptor ManagedOperandInNative { get; } =
        Error("BR2003", "{0} cannot be used inside the native expression '{1}'");

    /// <summary>A ref class used by value.</summary>
    public static DiagnosticDescriptor CopyOfRefClass { get; } =
        Error("C2440", "an object of ref class '{0}' cannot be copied here; use a handle or give the class a copy constructor");

    /// <summary>A native array whose elements are managed.</summary>
    public static DiagnosticDescriptor ManagedElementInNativeArray { get; } =
        Error("C2728", "'{0}': a native array cannot contain this managed type; use array<T>^");

    /// <summary>gcnew of an abstract class or an interface.</summary>
    public static DiagnosticDescriptor CannotInstantiateAbstract { get; } =
        Error("C2259", "'{0}': cannot instantiate abstract class or interface");

    /// <summary>A managed body in a member of a class template, or in a member template.</summary>
    public static DiagnosticDescriptor ManagedBodyInClassTemplate { get; } =
        Error("BR2004", "'{0}': managed code in a member of a native class template, or in a member template, is not supported yet; call a function outside of the template");

    /// <summary>A property without the accessor that is needed.</summary>
    public static DiagnosticDescriptor MissingAccessor { get; } =
        Error("C2039", "'{0}': the property has no '{1}' accessor");

    /// <summary>An instance member used without an object.</summary>
    public static DiagnosticDescriptor NeedsObject { get; } =
        Error("C2597", "illegal reference to non-static member '{0}'");

    /// <summary>An element behind the ellipsis of a parameter array that does not convert.</summary>
    public static DiagnosticDescriptor ArgumentDoesNotConvert { get; } =
        Error("C2664", "'{0}': cannot convert argument from '{1}' to '{2}'");

    /// <summary>A source that is not there.</summary>
    public static DiagnosticDescriptor SourceNotReadable { get; } =
        Error("C1083", "cannot open source file '{0}': {1}");

    /// <summary>A folder that cannot be written.</summary>
    public static DiagnosticDescriptor OutputNotWritable { get; } =
        Error("BR5002", "cannot write to '{0}': {1}");

    /// <summary>A file of <c>--key</c> that is missing or holds no key pair.</summary>
    public static DiagnosticDescriptor KeyNotReadable { get; } =
        Error("BR5003", "the key file '{0}' cannot be used: {1}");

    /// <summary>A file of <c>--resource</c> that is missing, or whose name is taken.</summary>
    public static DiagnosticDescriptor ResourceNotEmbedded { get; } =
        Error("BR5004", "the resource '{0}' cannot be embedded: {1}");

    /// <summary>A program without main.</summary>
    public static DiagnosticDescriptor NoEntryPoint { get; } =
        Error("LNK1561", "entry point must be defined: no file has a main function (use --library for a library)");

    /// <summary>Two main functions.</summary>
    public static DiagnosticDescriptor SeveralEntryPoints { get; } =
        Error("LNK2005", "main is already defined in another file");
}
