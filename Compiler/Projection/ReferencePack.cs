using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Projection;

/// <summary>Finds the reference assemblies of the target framework: in the SDK's packs, else in the NuGet cache.</summary>
public static class ReferencePack
{
    private const string Pack = "Microsoft.NETCore.App.Ref";

    /// <summary>The folder with the reference assemblies of the newest installed pack for <paramref name="framework"/>
    /// (<c>net10.0</c>), or null after reporting BR4003.</summary>
    public static string? Find(string framework, DiagnosticBag diagnostics)
    {
        var places = Places().Distinct().ToList();
        foreach (var place in places.Where(Directory.Exists))
        {
            var versions = Directory.GetDirectories(place)
                .Select(d => (Folder: Path.Combine(d, "ref", framework), Version: ParseVersion(Path.GetFileName(d))))
                .Where(v => File.Exists(Path.Combine(v.Folder, "System.Runtime.dll")))
                .OrderBy(v => v.Version)
                .ToImmutableArray();
            if (versions.Length > 0)
            {
                return versions[^1].Folder;
            }
        }

        diagnostics.Report(Descriptors.ReferencePackNotFound, SourceLocation.None, $"{Pack}, {framework}", string.Join(", ", places));
        return null;
    }

    private static IEnumerable<string> Places()
    {
        if (Environment.GetEnvironmentVariable("DOTNET_ROOT") is { Length: > 0 } root)
        {
            yield return Path.Combine(root, "packs", Pack);
        }

        // <root>/shared/Microsoft.NETCore.App/<version>/
        yield return Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "packs", Pack));
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
            ? folder
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        yield return Path.Combine(packages, "microsoft.netcore.app.ref");
    }

    private static Version ParseVersion(string text) =>
        Version.TryParse(text.Split('-')[0], out var version) ? version : new Version();
}
