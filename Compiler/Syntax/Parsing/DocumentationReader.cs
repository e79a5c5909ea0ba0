using Bridge.Compiler.Preprocessing;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Syntax.Parsing;

/// <summary>Reads the <c>///</c> comment above a declaration from the file on disk: the preprocessor drops comments.</summary>
internal sealed class DocumentationReader(SourceFiles files)
{
    /// <summary>The lines directly above <paramref name="declaration"/> that begin with <c>///</c>, without the slashes; or null.</summary>
    public string? Above(SourceLocation declaration)
    {
        var lines = new List<string>();
        for (var number = declaration.Line - 1; CommentText(files.Line(declaration.Path, number)) is { } text; number--)
        {
            lines.Add(text);
        }

        lines.Reverse();
        return lines.Count == 0 ? null : string.Join('\n', lines);
    }

    private static string? CommentText(string? line)
    {
        var text = line?.Trim();
        return text is not null && text.StartsWith("///", StringComparison.Ordinal) && !text.StartsWith("////", StringComparison.Ordinal)
            ? text[3..].Trim()
            : null;
    }
}
