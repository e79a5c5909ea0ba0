namespace Bridge.Compiler.Diagnostics;

/// <content>Clang, precompiled headers, native compilation and linking.</content>
public static partial class Descriptors
{
    /// <summary>No usable clang.</summary>
    public static DiagnosticDescriptor ClangNotFound { get; } = Error(
        "BR5010", "clang++ 19 was not found; install it (Debian and Ubuntu: apt-get install clang-19 lld-19) or name it in the environment variable BRIDGE_CLANG");

    /// <summary>The clang that was named is of another version.</summary>
    public static DiagnosticDescriptor ClangHasWrongVersion { get; } = Error(
        "BR5011", "'{0}' is not version 19 of clang ({1}); bridgec needs clang 19");

    /// <summary>The plugin file is missing.</summary>
    public static DiagnosticDescriptor ClangPluginNotFound { get; } = Error(
        "BR5012", "the Clang plugin '{0}' is missing; bridgec is not installed completely");

    /// <summary>Clang refused the plugin.</summary>
    public static DiagnosticDescriptor ClangPluginNotLoaded { get; } = Error(
        "BR5013", "clang could not load bridgec's plugin (it must be the clang 19 that the plugin was built for): {0}");

    /// <summary>A precompiled header could not be made.</summary>
    public static DiagnosticDescriptor PchNotBuilt { get; } = Error(
        "BR5014", "the precompiled header '{0}' could not be built: {1}");

    /// <summary>A tool could not be started.</summary>
    public static DiagnosticDescriptor ToolNotStarted { get; } = Error("BR5015", "'{0}' could not be started: {1}");

    /// <summary>Clang ended without a result.</summary>
    public static DiagnosticDescriptor ClangFailed { get; } = Error("BR5016", "clang failed while checking '{0}': {1}");

    /// <summary>A native source file is missing.</summary>
    public static DiagnosticDescriptor NativeFileNotFound { get; } = Error("BR5020", "the native source file '{0}' does not exist");

    /// <summary>Clang's message about a native source file that has no number of its own.</summary>
    public static DiagnosticDescriptor NativeError { get; } = Error("BR5021", "{0}");

    /// <summary>Native code refers to something that no library defines.</summary>
    public static DiagnosticDescriptor UndefinedSymbol { get; } = Error(
        "BR5030", "unresolved external symbol '{0}'{1}; is a --native file or a -l library missing?");

    /// <summary>Native code calls a function of a value class, which is IL.</summary>
    public static DiagnosticDescriptor ManagedFunctionOfValue { get; } = Error(
        "BR5037", "native code calls '{0}', but functions and operators of the value class '{1}' run in managed code only; give the algorithm or container a lambda expression or a function that calls it");

    /// <summary>A library of -l was not found.</summary>
    public static DiagnosticDescriptor LibraryNotFound { get; } = Error(
        "BR5031", "library '{0}' was not found in the library directories; is it installed? (Debian and Ubuntu: apt-get install {1})");

    /// <summary>A symbol is defined twice.</summary>
    public static DiagnosticDescriptor DuplicateSymbol { get; } = Error("BR5032", "'{0}' is defined more than once{1}");

    /// <summary>Any other complaint of the linker.</summary>
    public static DiagnosticDescriptor LinkFailed { get; } = Error("BR5033", "linking '{0}' failed: {1}");

    /// <summary>The output could not be written.</summary>
    public static DiagnosticDescriptor NativeOutputNotWritten { get; } = Error("BR5034", "cannot write '{0}': {1}");

    /// <summary>lld is missing.</summary>
    public static DiagnosticDescriptor LinkerNotFound { get; } = Error(
        "BR5035", "the linker lld 19 was not found; install it (Debian and Ubuntu: apt-get install lld-19)");

    /// <summary>An argument that a template of a native header passes on to a constructor that takes a handle, and that is none.</summary>
    public static DiagnosticDescriptor NotPassedOn { get; } =
        Error("C2664", "cannot convert argument from '{0}' to '{1}', as C++ passes it on; pass a handle");

    /// <summary>Our own shims do not compile.</summary>
    public static DiagnosticDescriptor ShimNotCompiled { get; } = Error("BR9050", "internal error: the generated native code of '{0}' does not compile: {1}");
}
