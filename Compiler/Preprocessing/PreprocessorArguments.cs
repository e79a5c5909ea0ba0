using System.Collections.Immutable;

namespace Bridge.Compiler.Preprocessing;

/// <summary>The command line of the preprocessor.</summary>
internal static class PreprocessorArguments
{
    // What MSVC predefines under /clr. Not _MSC_VER: it promises the whole dialect, and libstdc++'s headers take it
    // for a reason to include headers that do not exist here. Not _M_CEE_PURE or _M_CEE_SAFE: code here is mixed.
    // The rest stands for -fms-extensions, under which the preprocessor swallows #pragma managed.
    private static readonly string[] Predefined =
        ["__cplusplus_cli=200406L", "_MANAGED=1", "_M_CEE=1", "__CLR_VER=40000000", "__BRIDGE__=1",
            "_NATIVE_WCHAR_T_DEFINED=1", "_WCHAR_T_DEFINED=1", "__pragma(...)=_Pragma(#__VA_ARGS__)"];

    /// <summary>Arguments for preprocessing <paramref name="file"/> to standard output.</summary>
    public static IEnumerable<string> For(string file, PreprocessorOptions options)
    {
        string[] mode = ["-E", "-x", "c++", "-std=" + options.Standard, "-fno-digraphs", "-w", "-fno-color-diagnostics",
            "-fno-caret-diagnostics", "-fno-diagnostics-show-option"];
        return [
            .. mode,
            .. options.TargetFlags,
            .. Predefined.Append(IdentifierOperator.Definition).Concat(options.Definitions).Select(d => "-D" + d),
            .. options.Undefinitions.Select(d => "-U" + d),
            .. OwnFolders(options).Concat(options.IncludeDirectories).Select(d => "-I" + d),
            .. LastFolders(options).SelectMany(d => new[] { "-isystem", Path.Combine(d, "crt"), "-idirafter", d }),
            .. options.Overlay is { } overlay ? ["@" + overlay] : Array.Empty<string>(),
            "-DBRIDGE_RUNTIME", .. Runtime(options),
            .. options.ForcedIncludes.SelectMany(header => new[] { "-include", header }),
            file,
        ];
    }

    /// <summary>Where includes are searched, in order, but for the folders of the system.</summary>
    public static ImmutableArray<string> Folders(PreprocessorOptions options) =>
        [.. OwnFolders(options), .. options.IncludeDirectories, .. LastFolders(options)];

    // Headers for Visual C++ too have a folder without stand-ins for headers of its own.
    private static string[] OwnFolders(PreprocessorOptions options) =>
        options.SupportDirectory.Length == 0 ? [] : [options.SupportDirectory, Path.Combine(options.SupportDirectory, "portable")];

    // Stand-ins for headers of Windows; whatever the user or the system has wins.
    private static string[] LastFolders(PreprocessorOptions options) =>
        options.SupportDirectory.Length == 0 ? [] : [Path.Combine(options.SupportDirectory, "windows")];

    // Shims need the runtime's declarations, and have no way to include them: guards are gone from the preamble.
    private static IEnumerable<string> Runtime(PreprocessorOptions options) =>
        new[] { "bridge/wide.h", "bridge/shim.h" }
            .Where(header => options.SupportDirectory.Length > 0 && File.Exists(Path.Combine(options.SupportDirectory, header)))
            .SelectMany(header => new[] { "-include", header });
}
