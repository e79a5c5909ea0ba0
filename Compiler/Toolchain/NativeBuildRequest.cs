using System.Collections.Immutable;

namespace Bridge.Compiler.Toolchain;

/// <summary>A generated shim unit.</summary>
/// <param name="SourcePath">The user's file it belongs to.</param>
/// <param name="Text">C++; <c>#line</c> directives lead the linker's complaints to the user's lines.</param>
/// <param name="Pch">The precompiled header that its check text was checked with.</param>
public sealed record ShimUnit(string SourcePath, string Text, string? Pch);

/// <summary>Everything that becomes <c>libNAME.native.so</c>.</summary>
public sealed record NativeBuildRequest
{
    /// <summary>Name of the assembly.</summary>
    public required string Name { get; init; }

    /// <summary>Where the library appears.</summary>
    public required string OutputDirectory { get; init; }

    /// <summary>Generated units.</summary>
    public ImmutableArray<ShimUnit> Shims { get; init; } = [];

    /// <summary>Value classes of the sources, as C++ names them: their functions are IL.</summary>
    public ImmutableArray<string> ValueClasses { get; init; } = [];

    /// <summary>Whether the variables of the generated units are initialised by <c>bridge::start</c>, not by the loader.</summary>
    public bool DefersInitializers { get; init; }

    /// <summary>Files of <c>--native</c>: C++ and C sources, objects and archives.</summary>
    public ImmutableArray<string> NativeFiles { get; init; } = [];

    /// <summary>Native parts of referenced assemblies; the library needs those of which it uses something.</summary>
    public ImmutableArray<string> ReferencedLibraries { get; init; } = [];

    /// <summary>Folders of <c>-I</c>.</summary>
    public ImmutableArray<string> IncludeDirectories { get; init; } = [];

    /// <summary>Macros of <c>-D</c>.</summary>
    public ImmutableArray<string> Defines { get; init; } = [];

    /// <summary>Macros of <c>-U</c>.</summary>
    public ImmutableArray<string> Undefines { get; init; } = [];

    /// <summary>Headers of <c>--include</c>.</summary>
    public ImmutableArray<string> ForcedIncludes { get; init; } = [];

    /// <summary>Folders of <c>-L</c>.</summary>
    public ImmutableArray<string> LibraryDirectories { get; init; } = [];

    /// <summary>Libraries of <c>-l</c>.</summary>
    public ImmutableArray<string> Libraries { get; init; } = [];

    /// <summary>Language standard of the native files, <c>c++17</c> or <c>c++20</c>.</summary>
    public string Standard { get; init; } = "c++17";

    /// <summary>How many compilers run at once.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Whether there is any native code.</summary>
    public bool HasNativeCode => Shims.Length + NativeFiles.Length > 0;

    /// <summary>The library's file name.</summary>
    public string FileName => FileNameOf(Name);

    /// <summary>The file name of an assembly's library.</summary>
    public static string FileNameOf(string assembly) => $"lib{assembly}.native.so";
}
