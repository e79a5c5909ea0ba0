using Microsoft.Build.Framework;

namespace Bridge.Sdk.Tasks;

/// <summary>Writes what native.mk reads: the objects of a project, the flags of each, and what is made of them.</summary>
public sealed class WriteMakefile : SourceTask
{
    /// <summary>Where objects go, ended by a slash.</summary>
    [Required]
    public string ObjectFolder { get; set; } = string.Empty;

    /// <summary>Whether sources without a level of optimisation get none.</summary>
    public bool IsDebug { get; set; }

    /// <summary>Lines that come first: <c>OUTPUT := …</c> and so on.</summary>
    public ITaskItem[] Lines { get; set; } = [];

    /// <summary>The objects.</summary>
    [Output]
    public ITaskItem[] Objects { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var sources = Sources.Select(s => (Item: s, Settings: Settings(s))).ToList();
        Objects = [.. sources.Select(s => new Microsoft.Build.Utilities.TaskItem(ObjectOf(s.Settings)))];
        ChangedFile.Write(File, Lines.Select(l => l.ItemSpec).Concat(sources.SelectMany(s => Rules(s.Item, s.Settings))));
        return !Log.HasLoggedErrors;
    }

    private IEnumerable<string> Rules(ITaskItem item, SourceSettings settings)
    {
        var target = ObjectOf(settings);
        string[] quoted = [.. settings.PreprocessorArguments.Select(Quote), .. settings.Forced.Select(f => "-include " + Quote(f))];
        yield return $"OBJECTS += {target}";
        yield return $"{target}: {settings.Path}";
        yield return $"{target}: private FLAGS := {string.Join(' ', CompilerFlags.Of(item, IsDebug).Concat(quoted).Concat(settings.Flags))}";
    }

    private string ObjectOf(SourceSettings settings) =>
        ObjectFolder + Path.ChangeExtension(settings.Path.Replace("..", "__", StringComparison.Ordinal).TrimStart('/'), ".o");

    /// <summary>One word for the shell, behind make's own expansion.</summary>
    private static string Quote(string text) =>
        "'" + text.Replace("'", "'\\''", StringComparison.Ordinal).Replace("$", "$$", StringComparison.Ordinal).Replace("#", "\\#", StringComparison.Ordinal) + "'";
}
