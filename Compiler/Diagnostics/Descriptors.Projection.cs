namespace Bridge.Compiler.Diagnostics;

/// <summary>BR4xxx: projection and references.</summary>
public static partial class Descriptors
{
    /// <summary>A file named with <c>-r</c> does not exist.</summary>
    public static DiagnosticDescriptor ReferenceNotFound { get; } =
        Error("BR4001", "reference assembly '{0}' was not found");

    /// <summary>A file named with <c>-r</c> is not a .NET assembly.</summary>
    public static DiagnosticDescriptor ReferenceNotReadable { get; } =
        Error("BR4002", "'{0}' cannot be read as a .NET assembly: {1}");

    /// <summary>The SDK's reference assemblies are missing.</summary>
    public static DiagnosticDescriptor ReferencePackNotFound { get; } =
        Error("BR4003", "no .NET reference pack ({0}) was found; searched: {1}. Install the .NET SDK or set DOTNET_ROOT");

    /// <summary>A referenced type has the name of a framework type.</summary>
    public static DiagnosticDescriptor ReferencedTypeHidden { get; } =
        Warning("BR4004", "type '{0}' of '{1}' has the name of another referenced type and cannot be used");

    /// <summary>The projection cannot be kept on disk.</summary>
    public static DiagnosticDescriptor ProjectionCacheFailed { get; } =
        Error("BR4005", "the projection cannot be stored in '{0}': {1}");
}
