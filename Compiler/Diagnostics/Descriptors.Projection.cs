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
        Warning("BR4004", 1, "type '{0}' of '{1}' has the name of another referenced type and cannot be used");

    /// <summary><c>as_friend</c> of an assembly that does not agree.</summary>
    public static DiagnosticDescriptor NotAFriend { get; } =
        Error("BR4006", "'{0}' does not take '{1}' as a friend: it needs [assembly: InternalsVisibleTo(\"{1}\")], with the public key if this assembly has one");

    /// <summary><c>as_friend</c> of an assembly that is used without it before.</summary>
    public static DiagnosticDescriptor FriendIgnored { get; } =
        Warning("C4364", 1, "#using for assembly '{0}' previously seen at {1} without as_friend attribute; as_friend not applied");

    /// <summary>The projection cannot be kept on disk.</summary>
    public static DiagnosticDescriptor ProjectionCacheFailed { get; } =
        Error("BR4005", "the projection cannot be stored in '{0}': {1}");
}
