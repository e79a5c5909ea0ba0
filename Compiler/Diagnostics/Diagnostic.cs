using System.Collections.Immutable;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Diagnostics;

/// <summary>How grave a message is; only errors keep results from being written.</summary>
public enum Severity
{
    /// <summary>What the program asked to be said; nothing is wrong.</summary>
    Message,

    /// <summary>Compilation goes on.</summary>
    Warning,

    /// <summary>Nothing is written; later stages only look for further mistakes.</summary>
    Error,
}

/// <summary>One kind of message: its code, severity and text with <c>{0}</c> holes.</summary>
public sealed record DiagnosticDescriptor(string Code, Severity Severity, string Format)
{
    /// <summary>The documented level of a warning, 1 to 4; null for an error that nothing can disable.</summary>
    public int? Level { get; init; }

    /// <summary>Whether the warning is off until an option or a pragma asks for it.</summary>
    public bool IsOff { get; init; }
}

/// <summary>Where a message comes from, when the place alone does not tell: the text of a template is that of all its
/// instantiations.</summary>
public sealed record DiagnosticNote(SourceLocation Location, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Location}: note: {Message}";
}

/// <summary>One message at one place.</summary>
public sealed record Diagnostic(string Code, Severity Severity, SourceLocation Location, string Message)
{
    /// <summary>What led to it, the nearest first.</summary>
    public ImmutableArray<DiagnosticNote> Notes { get; init; } = [];

    /// <summary>The documented level of a warning; null for an error that nothing can disable.</summary>
    public int? Level { get; init; }

    /// <summary>Whether the warning is off until an option or a pragma asks for it.</summary>
    public bool IsOff { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Severity == Severity.Message ? Message :
        $"{Location}: {(Severity == Severity.Error ? "error" : "warning")} {Code}: {Message}";
}
