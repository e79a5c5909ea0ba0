namespace Bridge.Compiler.Toolchain;

/// <summary>The tools of one compilation.</summary>
/// <param name="Compiler">clang++ 19.</param>
/// <param name="Plugin">bridgec's Clang plugin.</param>
/// <param name="SupportDirectory">The folder of bridgec, with <c>include/</c> and <c>lib/</c>.</param>
public sealed record ClangTools(string Compiler, string Plugin, string SupportDirectory)
{
    /// <summary>Bridge's own C++ headers.</summary>
    public string IncludeDirectory => Path.Combine(SupportDirectory, "include");

    /// <summary>Stand-ins for headers of Windows.</summary>
    public string WindowsHeaders => Path.Combine(IncludeDirectory, "windows");

    /// <summary>The static native runtime.</summary>
    public string NativeRuntime => Path.Combine(SupportDirectory, "lib", "libbridge-native.a");

    /// <summary>A script for the linker.</summary>
    public string LinkerScript(string name) => Path.Combine(SupportDirectory, "lib", name);
}
