using Bridge.Compiler.Preprocessing;
using Bridge.Compiler.Toolchain;

namespace Bridge.Compiler.Stages;

/// <summary><c>bridgec overlay FOLDER SOURCE OPTION…</c>: lets Clang find and read what a native source of Windows includes. For
/// builds that call Clang themselves and met an error.</summary>
internal static class OverlayCommand
{
    /// <summary>Writes <c>FOLDER/overlay.rsp</c>, options for Clang; false when Clang needs no help.</summary>
    /// <param name="folder">Where the overlay goes.</param>
    /// <param name="source">The source.</param>
    /// <param name="options">Clang's options; only include folders and forced includes count.</param>
    public static bool Run(string folder, string source, IReadOnlyList<string> options)
    {
        var folders = options.Where(o => o.StartsWith("-I", StringComparison.Ordinal)).Select(o => o[2..])
            .Append(Path.Combine(ClangLocator.SupportDirectory, "include", "windows"));
        var forced = options.Zip(options.Skip(1)).Where(o => o.First == "-include" && File.Exists(o.Second)).Select(o => o.Second);
        return IncludeOverlay.Write(forced.Prepend(source), [.. folders], folder) is not null;
    }
}
