using Microsoft.Build.Framework;

namespace Bridge.Sdk.Tasks;

/// <summary>What the tasks that read <c>ClCompile</c> items have in common. Paths are relative to the project's folder.</summary>
public abstract class SourceTask : Microsoft.Build.Utilities.Task
{
    /// <summary>The sources with their metadata.</summary>
    [Required]
    public ITaskItem[] Sources { get; set; } = [];

    /// <summary>Folders that every source searches after its own (<c>IncludePath</c>).</summary>
    public string[] Folders { get; set; } = [];

    /// <summary>Macros that every source has besides its own.</summary>
    public string[] Macros { get; set; } = [];

    /// <summary>Macros that name a platform and are left out.</summary>
    public string[] PlatformMacros { get; set; } = [];

    /// <summary>The file to write; it is left alone when its content is right already.</summary>
    [Required]
    public string File { get; set; } = string.Empty;

    /// <summary>The settings of a source.</summary>
    private protected SourceSettings Settings(ITaskItem source) => SourceSettings.Read(source, Folders, Macros, PlatformMacros);
}
