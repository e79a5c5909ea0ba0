using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Bridge.Sdk.Tasks;

/// <summary>Runs bridgec or make. Its messages become errors and warnings of the build; that it failed is said only when it
/// said nothing itself.</summary>
public sealed class RunTool : ToolTask
{
    /// <summary>The program.</summary>
    [Required]
    public string Program { get; set; } = string.Empty;

    /// <summary>Its arguments.</summary>
    public string[] Arguments { get; set; } = [];

    /// <summary>The folder in which it runs.</summary>
    [Required]
    public string WorkingDirectory { get; set; } = string.Empty;

    /// <inheritdoc/>
    protected override string ToolName => Path.GetFileName(Program);

    /// <inheritdoc/>
    protected override MessageImportance StandardOutputLoggingImportance => MessageImportance.High;

    /// <inheritdoc/>
    protected override MessageImportance StandardErrorLoggingImportance => MessageImportance.High;

    /// <inheritdoc/>
    protected override string GenerateFullPathToTool() => Program;

    /// <inheritdoc/>
    protected override string GetWorkingDirectory() => WorkingDirectory;

    /// <inheritdoc/>
    protected override string GenerateCommandLineCommands() =>
        string.Join(' ', Arguments.Select(a => a.Contains(' ', StringComparison.Ordinal) ? $"\"{a}\"" : a));
}
