using System.Collections.Immutable;
using Microsoft.Build.Framework;

namespace Bridge.Sdk.Tasks;

/// <summary>How one <c>ClCompile</c> item is compiled.</summary>
internal sealed record SourceSettings
{
    /// <summary>The path as the project names it, with slashes.</summary>
    public required string Path { get; init; }

    /// <summary>Include folders in order.</summary>
    public required ImmutableArray<string> Folders { get; init; }

    /// <summary>Macros, <c>NAME</c> or <c>NAME=VALUE</c>, without those that name a platform.</summary>
    public required ImmutableArray<string> Macros { get; init; }

    /// <summary>Names that are no macros.</summary>
    public required ImmutableArray<string> Undefined { get; init; }

    /// <summary>Headers read before the first line.</summary>
    public required ImmutableArray<string> Forced { get; init; }

    /// <summary>Folders with assemblies of <c>#using</c>.</summary>
    public required ImmutableArray<string> UsingFolders { get; init; }

    /// <summary>Assemblies used by every line of the source without a directive.</summary>
    public required ImmutableArray<string> Used { get; init; }

    /// <summary>Options of clang that say more than the above.</summary>
    public required ImmutableArray<string> Flags { get; init; }

    /// <summary>Options of bridgec about warnings.</summary>
    public required ImmutableArray<string> Warnings { get; init; }

    /// <summary>Those of <see cref="Flags"/> that bridgec has no counterpart of.</summary>
    public required ImmutableArray<string> ClangOnly { get; init; }

    /// <summary>Options that nobody here knows.</summary>
    public required ImmutableArray<string> Foreign { get; init; }

    /// <summary>The preprocessor's part of the settings as arguments of bridgec and clang.</summary>
    public IEnumerable<string> PreprocessorArguments =>
    [
        .. Macros.Select(m => "-D" + m), .. Undefined.Select(m => "-U" + m), .. Folders.Select(f => "-I" + f),
    ];

    /// <summary>Reads the metadata of an item.</summary>
    public static SourceSettings Read(ITaskItem item, IEnumerable<string> folders, IEnumerable<string> macros, IEnumerable<string> platformMacros)
    {
        var words = OptionTable.Split(item.GetMetadata("AdditionalOptions")).ToLookup(IsForUsing);
        var options = words[false].Select(o => (Text: o, Clang: OptionTable.Translate(o))).ToList();
        var clang = options.Select(o => o.Clang).OfType<string>().Where(o => o.Length > 0).ToList();
        return new SourceSettings
        {
            Path = item.ItemSpec.Replace('\\', '/'),
            Folders = [.. With(clang, "-I"), .. Paths(item, "AdditionalIncludeDirectories"), .. folders.Select(Slashes)],
            Macros = [.. With(clang, "-D"), .. List(item, "PreprocessorDefinitions").Concat(macros).Except(platformMacros)],
            Undefined = [.. With(clang, "-U"), .. List(item, "UndefinePreprocessorDefinitions")],
            Forced = [.. With(clang, "-include"), .. Paths(item, "ForcedIncludeFiles")],
            UsingFolders = [.. With(words[true], "/AI"), .. Paths(item, "AdditionalUsingDirectories")],
            Used = [.. With(words[true], "/FU"), .. Paths(item, "ForcedUsingFiles")],
            Flags = [.. clang.Where(o => !IsForPreprocessor(o))],
            Warnings = [.. WarningFlags.Of(item), .. options.Select(o => o.Text).Where(WarningFlags.Contain).Select(o => "-" + o[1..])],
            ClangOnly = [.. options.Where(o => !WarningFlags.Contain(o.Text)).Select(o => o.Clang).OfType<string>().Where(o => o.Length > 0 && !IsForPreprocessor(o))],
            Foreign = [.. options.Where(o => o.Clang is null).Select(o => o.Text)],
        };
    }

    private static bool IsForUsing(string option) =>
        option.StartsWith("/AI", StringComparison.Ordinal) || option.StartsWith("/FU", StringComparison.Ordinal);

    private static bool IsForPreprocessor(string option) =>
        option[..Math.Min(2, option.Length)] is "-D" or "-U" or "-I" || option.StartsWith("-include", StringComparison.Ordinal);

    private static IEnumerable<string> With(IEnumerable<string> options, string prefix) =>
        options.Where(o => o.StartsWith(prefix, StringComparison.Ordinal)).Select(o => Slashes(o[prefix.Length..].Trim()));

    private static IEnumerable<string> Paths(ITaskItem item, string name) => List(item, name).Select(Slashes);

    private static IEnumerable<string> List(ITaskItem item, string name) =>
        item.GetMetadata(name).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Slashes(string path) => path.Replace('\\', '/');
}
