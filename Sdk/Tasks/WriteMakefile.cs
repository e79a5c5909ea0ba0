using System.Collections.Immutable;
using Microsoft.Build.Framework;

namespace Bridge.Sdk.Tasks;

/// <summary>Writes the makefile of a project: its objects, the flags of each, and what is made of them. native.mk has the rules.</summary>
public sealed class WriteMakefile : SourceTask
{
    /// <summary>Where objects go, ended by a slash.</summary>
    [Required]
    public string ObjectFolder { get; set; } = string.Empty;

    /// <summary>What is made: <c>Application</c>, <c>DynamicLibrary</c>, <c>StaticLibrary</c> or <c>Objects</c>.</summary>
    [Required]
    public string Kind { get; set; } = string.Empty;

    /// <summary>The file that is made; empty for objects.</summary>
    public string Output { get; set; } = string.Empty;

    /// <summary>native.mk.</summary>
    [Required]
    public string Rules { get; set; } = string.Empty;

    /// <summary>The folder of the toolset, ended by a slash.</summary>
    [Required]
    public string Support { get; set; } = string.Empty;

    /// <summary>Whether sources without a level of optimisation get none.</summary>
    public bool IsDebug { get; set; }

    /// <summary>The libraries of other projects.</summary>
    public string[] References { get; set; } = [];

    /// <summary>The native parts of C++/CLI projects.</summary>
    public string[] Assemblies { get; set; } = [];

    /// <summary>Where other libraries are.</summary>
    public string[] LibraryFolders { get; set; } = [];

    /// <summary>Other libraries, by their names.</summary>
    public string[] Libraries { get; set; } = [];

    /// <summary>The objects.</summary>
    [Output]
    public ITaskItem[] Objects { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var sources = Sources.Select(s => (Item: s, Settings: Settings(s))).ToList();
        ImmutableArray<string> objects = [.. sources.Select(s => ObjectOf(s.Settings))];
        Objects = [.. objects.Select(o => new Microsoft.Build.Utilities.TaskItem(o))];
        ChangedFile.Write(File, [.. Head(objects), .. sources.SelectMany(s => Compilation(s.Item, s.Settings)), "include $(RULES)"]);
        return !Log.HasLoggedErrors;
    }

    private IEnumerable<string> Head(ImmutableArray<string> objects) =>
    [
        $"RULES := {Makefile.Name(Rules)}",
        $"PROJECT := {Makefile.Name(File)}",
        $"SUPPORT := {Support}",
        $"KIND := {Kind}",
        $"OUTPUT := {Makefile.Name(Output)}",
        $"OBJECTS := {string.Join(' ', objects.Select(Makefile.Name))}",
        $"LINKED := {string.Join(' ', objects.Select(Makefile.Word))}",
        $"REFERENCED := {string.Join(' ', References.Concat(Assemblies).Select(Makefile.Name))}",
        $"SHARED := {string.Join(' ', References.Where(r => r.EndsWith(".so", StringComparison.Ordinal)).Select(Makefile.Word))}",
        $"LIBRARIES := {string.Join(' ', References.Concat(Assemblies).Concat(LibraryFolders.Select(f => "-L" + f)).Concat(Libraries.Select(l => "-l" + l)).Select(Makefile.Word))}",
    ];

    private IEnumerable<string> Compilation(ITaskItem item, SourceSettings settings)
    {
        var target = Makefile.Name(ObjectOf(settings));
        string[] words = [.. settings.PreprocessorArguments.Select(Makefile.Word), .. settings.Forced.Select(f => "-include " + Makefile.Word(f))];
        yield return $"{target}: {Makefile.Name(settings.Path)}";
        yield return $"{target}: private FLAGS := {string.Join(' ', CompilerFlags.Of(item, IsDebug).Concat(words).Concat(settings.Flags))}";
    }

    private string ObjectOf(SourceSettings settings) =>
        ObjectFolder + Path.ChangeExtension(settings.Path.Replace("..", "__", StringComparison.Ordinal).TrimStart('/'), ".o");
}
