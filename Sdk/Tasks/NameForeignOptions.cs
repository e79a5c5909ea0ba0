using Microsoft.Build.Framework;

namespace Bridge.Sdk.Tasks;

/// <summary>Names every option of a project once that is left out.</summary>
public sealed class NameForeignOptions : Microsoft.Build.Utilities.Task
{
    /// <summary>Sources that bridgec compiles: what it preprocesses them with is all it takes.</summary>
    public ITaskItem[] Managed { get; set; } = [];

    /// <summary>Sources that clang compiles.</summary>
    public ITaskItem[] Native { get; set; } = [];

    /// <summary>The project.</summary>
    [Required]
    public string Project { get; set; } = string.Empty;

    /// <inheritdoc/>
    public override bool Execute()
    {
        var managed = Managed.Select(Settings).SelectMany(s => s.Foreign.AddRange(s.ClangOnly));
        var foreign = managed.Concat(Native.Select(Settings).SelectMany(s => s.Foreign)).Distinct(StringComparer.Ordinal).ToList();
        if (foreign.Count > 0)
        {
            Log.LogWarning(null, "BR6001", null, Project, 0, 0, 0, 0, "AdditionalOptions without a counterpart here are ignored: {0}", string.Join(' ', foreign));
        }

        return true;
    }

    private static SourceSettings Settings(ITaskItem source) => SourceSettings.Read(source, [], [], []);
}
