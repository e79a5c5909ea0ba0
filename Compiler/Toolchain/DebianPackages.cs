using System.Collections.Frozen;

namespace Bridge.Compiler.Toolchain;

/// <summary>Which package of Debian has the files for linking a library.</summary>
internal static class DebianPackages
{
    // Those that are not named by the rule: -lfoo is in libfoo-dev.
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["crypto"] = "libssl-dev",
        ["curl"] = "libcurl4-openssl-dev",
        ["expat"] = "libexpat1-dev",
        ["icudata"] = "libicu-dev",
        ["icui18n"] = "libicu-dev",
        ["icuuc"] = "libicu-dev",
        ["jpeg"] = "libjpeg62-turbo-dev",
        ["png16"] = "libpng-dev",
        ["ssl"] = "libssl-dev",
        ["z"] = "zlib1g-dev",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The package of <c>-lNAME</c>.</summary>
    public static string Of(string library) =>
        Names.TryGetValue(library, out var name) ? name
        : $"lib{library.ToLowerInvariant().Replace('_', '-')}-dev";
}
