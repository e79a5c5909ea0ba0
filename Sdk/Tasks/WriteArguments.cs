using Microsoft.Build.Framework;

namespace Bridge.Sdk.Tasks;

/// <summary>Writes the arguments of one run of bridgec: those of the assembly, then each source with its own.</summary>
public sealed class WriteArguments : SourceTask
{
    /// <summary>Arguments that come first.</summary>
    public ITaskItem[] Arguments { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var settings = Sources.Select(Settings).ToList();
        ChangedFile.Write(File, Arguments.Select(a => a.ItemSpec).Concat(settings.SelectMany(Lines)));
        return !Log.HasLoggedErrors;
    }

    private static IEnumerable<string> Lines(SourceSettings source) =>
    [
        "--for", Path.GetFullPath(source.Path), .. source.PreprocessorArguments, .. source.Forced.SelectMany(f => new[] { "--include", f }), .. source.Warnings,
    ];
}
