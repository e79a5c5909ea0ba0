using System.Text.RegularExpressions;

namespace Bridge.Compiler.Toolchain;

/// <summary>
/// Libraries that sources ask for with <c>#pragma comment(lib, "foo.lib")</c>. lld looks for a file of that very name; here it is <c>-lfoo</c> if there is
/// one. Libraries of Windows are not there and nothing needs them: what does need one is an undefined symbol.
/// </summary>
internal static partial class DependentLibraries
{
    private static readonly string[] SystemFolders = ["/usr/local/lib", "/usr/lib/x86_64-linux-gnu", "/lib/x86_64-linux-gnu", "/usr/lib"];

    /// <summary>Options for another try.</summary>
    /// <param name="errors">What lld wrote.</param>
    /// <param name="folders">Those of <c>-L</c>.</param>
    /// <returns>Null when lld misses no such library.</returns>
    public static IReadOnlyList<string>? Resolve(string errors, IEnumerable<string> folders)
    {
        var missing = Specifier().Matches(errors).Select(m => m.Groups["name"].Value).Distinct(StringComparer.Ordinal).ToList();
        string[] places = [.. folders, .. SystemFolders];
        return missing.Count == 0 ? null
            : ["-Wl,--no-dependent-libraries", .. missing.Select(m => Names(m).FirstOrDefault(n => Exists(n, places))).OfType<string>().Select(n => "-l" + n)];
    }

    /// <summary><c>foo.lib</c> → <c>foo</c>; <c>libfoo.lib</c> may be <c>foo</c> as well. Windows does not mind the case.</summary>
    private static IEnumerable<string> Names(string specifier)
    {
        var name = Path.GetFileNameWithoutExtension(specifier.Replace('\\', '/'));
        string[] names = name.StartsWith("lib", StringComparison.OrdinalIgnoreCase) ? [name, name[3..]] : [name];
        return names.SelectMany(n => new[] { n, n.ToLowerInvariant() });
    }

    private static bool Exists(string name, string[] folders) =>
        folders.Any(f => File.Exists(Path.Combine(f, $"lib{name}.so")) || File.Exists(Path.Combine(f, $"lib{name}.a")));

    [GeneratedRegex("unable to find library from dependent library specifier: (?<name>[^\n]*)", RegexOptions.ExplicitCapture)]
    private static partial Regex Specifier();
}
