namespace Bridge.Compiler.Text;

/// <summary>A place in a file the user wrote: line and column count from 1.</summary>
public readonly record struct SourceLocation(string Path, int Line, int Column)
{
    /// <summary>Used where a message has no place in a source file (a missing tool, a command-line mistake).</summary>
    public static SourceLocation None { get; } = new(string.Empty, 0, 0);

    /// <summary>Whether this place stands in the text from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public bool IsWithin(SourceLocation first, SourceLocation last) =>
        Path == first.Path && (Line, Column).CompareTo((first.Line, first.Column)) >= 0 && (Line, Column).CompareTo((last.Line, last.Column)) <= 0;

    /// <inheritdoc/>
    public override string ToString() => Path.Length == 0 ? "bridgec" : $"{Path}({Line},{Column})";
}
