using Microsoft.Build.Framework;

namespace Bridge.Sdk.Tasks;

/// <summary>Writes the arguments of one run of bridgec: those of the assembly, then each source with its own.</summary>
public sealed class WriteArguments : SourceTask
{
    /// <summary>Arguments that come first.</summary>
    public ITaskItem[] Arguments { get; set; } = [];

    /// <summary>The folders of the framework, whose assemblies are referred to anyway.</summary>
    public string[] FrameworkFolders { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var settings = Sources.Select(Settings).ToList();
        ChangedFile.Write(File, [.. Arguments.Select(a => a.ItemSpec), .. Assemblies(settings), .. settings.SelectMany(Lines)]);
        return !Log.HasLoggedErrors;
    }

    /// <summary>Assemblies belong to all sources, as types do.</summary>
    private IEnumerable<string> Assemblies(List<SourceSettings> settings)
    {
        List<string> folders = [.. settings.SelectMany(s => s.UsingFolders).Distinct(StringComparer.Ordinal)];
        var used = settings.SelectMany(s => s.Used.Select(u => (Source: s, Name: u))).DistinctBy(u => u.Name);
        return [.. folders.SelectMany(f => new[] { "--using", f }), .. used.SelectMany(u => Reference(u.Source, u.Name, folders))];
    }

    private string[] Reference(SourceSettings source, string name, List<string> folders)
    {
        if (folders.Prepend(string.Empty).Select(f => Path.Combine(f, name)).FirstOrDefault(System.IO.File.Exists) is { } path)
        {
            return ["-r", path];
        }

        if (!FrameworkFolders.Any(f => System.IO.File.Exists(Path.Combine(f, name))))
        {
            Log.LogError(null, "C1107", null, Path.GetFullPath(source.Path), 0, 0, 0, 0, "could not find assembly '{0}': AdditionalUsingDirectories names the folders with assemblies", name);
        }

        return [];
    }

    private static IEnumerable<string> Lines(SourceSettings source) =>
    [
        "--for", Path.GetFullPath(source.Path), .. source.PreprocessorArguments, .. source.Forced.SelectMany(f => new[] { "--include", f }), .. source.Warnings,
    ];
}
