using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Json;
using Microsoft.Build.Framework;

namespace Bridge.Sdk.Tasks;

/// <summary>Finds the packages of a <c>vcpkg.json</c> among those of the system and says which are missing.</summary>
public sealed class ResolvePackages : Microsoft.Build.Utilities.Task
{
    /// <summary>The manifest.</summary>
    [Required]
    public string Manifest { get; set; } = string.Empty;

    /// <summary>Packages of vcpkg with their metadata <c>PkgConfig</c>, or <c>Header</c> and <c>Library</c> where pkg-config
    /// does not know them, and <c>Debian</c>.</summary>
    public ITaskItem[] SystemPackages { get; set; } = [];

    /// <summary>Libraries to link.</summary>
    [Output]
    public string[] Libraries { get; set; } = [];

    /// <summary>Where linker and compiler look besides their own folders.</summary>
    [Output]
    public string[] LibraryFolders { get; set; } = [];

    /// <summary>Include folders.</summary>
    [Output]
    public string[] IncludeFolders { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            var words = VcpkgManifest.Read(Manifest).SelectMany(name => Resolve(name).AsEnumerable()).ToList();
            (Libraries, LibraryFolders, IncludeFolders) = (With(words, "-l"), With(words, "-L"), With(words, "-I"));
        }
        catch (JsonException e)
        {
            Log.LogError(null, "BR6014", null, Manifest, (int)(e.LineNumber ?? 0) + 1, 0, 0, 0, "The manifest cannot be read: {0}", e.Message);
        }
        catch (Win32Exception)
        {
            Log.LogError(null, "BR6013", null, Manifest, 0, 0, 0, 0, "pkg-config is missing, which finds the packages of this manifest; install it (Debian: apt-get install pkgconf).");
        }

        return !Log.HasLoggedErrors;
    }

    private ImmutableArray<string> Resolve(string name)
    {
        var row = SystemPackages.LastOrDefault(p => p.ItemSpec == name);
        var found = row?.GetMetadata("Header") is { Length: > 0 } header
            ? WithoutPkgConfig(header, row.GetMetadata("Library"))
            : PkgConfig.Ask(row?.GetMetadata("PkgConfig") is { Length: > 0 } other ? other : name);
        if (found is null)
        {
            var hint = row?.GetMetadata("Debian") is { Length: > 0 } package ? $"apt-get install {package}" : $"apt-cache search {name} names candidates";
            Log.LogError(null, "BR6013", null, Manifest, 0, 0, 0, 0, "The package '{0}' of this manifest is not installed (Debian: {1}).", name, hint);
        }

        return found ?? [];
    }

    private static ImmutableArray<string>? WithoutPkgConfig(string header, string libraries) =>
        Array.Exists(["/usr/include", "/usr/include/x86_64-linux-gnu", "/usr/local/include"], folder => System.IO.File.Exists(Path.Combine(folder, header)))
            ? [.. libraries.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(l => "-l" + l)]
            : null;

    private static string[] With(IEnumerable<string> words, string option) =>
        [.. words.Where(w => w.StartsWith(option, StringComparison.Ordinal)).Select(w => w[2..]).Distinct(StringComparer.Ordinal)];
}
