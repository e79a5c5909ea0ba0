using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Projection;

/// <summary>The assemblies a compilation refers to.</summary>
/// <param name="Framework">Reference assemblies of the target framework, sorted by name.</param>
/// <param name="Further">Assemblies named with <c>-r</c>, without duplicates and without copies of framework assemblies.</param>
public sealed record ReferenceSet(ImmutableArray<string> Framework, ImmutableArray<string> Further)
{
    /// <summary>Those of the further ones whose internal types and members are visible.</summary>
    public ImmutableHashSet<string> Friends { get; init; } = [];

    /// <summary>The set of the reference assemblies in a folder and further assemblies; null after reporting what is missing.</summary>
    public static ReferenceSet? Create(string folder, IEnumerable<string> further, DiagnosticBag diagnostics)
    {
        if (!File.Exists(Path.Combine(folder, "System.Runtime.dll")))
        {
            diagnostics.Report(Descriptors.ReferenceNotFound, SourceLocation.None, Path.Combine(folder, "System.Runtime.dll"));
            return null;
        }

        ImmutableArray<string> assemblies = [.. Directory.GetFiles(folder, "*.dll").Order(StringComparer.Ordinal)];
        var known = assemblies.Select(Path.GetFileName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var result = new List<string>();
        var complete = true;
        foreach (var path in further.Select(Path.GetFullPath))
        {
            if (!File.Exists(path))
            {
                diagnostics.Report(Descriptors.ReferenceNotFound, SourceLocation.None, path);
                complete = false;
            }
            else if (known.Add(Path.GetFileName(path)))
            {
                result.Add(path);
            }
        }

        return complete ? new ReferenceSet(assemblies, [.. result]) : null;
    }

    /// <summary>Identifies the content of some assemblies by path, size and time of change, after a text that counts too.</summary>
    public static string Key(string seed, ImmutableArray<string> assemblies)
    {
        var text = new StringBuilder(seed);
        foreach (var path in assemblies)
        {
            var file = new FileInfo(path);
            text.Append(CultureInfo.InvariantCulture, $"\n{path}|{file.Length}|{file.LastWriteTimeUtc.Ticks}");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..24];
    }
}
