using System.Text.RegularExpressions;
using Bridge.Compiler.Preprocessing;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Syntax.Parsing;

/// <summary>Reads the <c>///</c> or <c>/** … */</c> comment above a declaration from the file on disk: the preprocessor drops comments.</summary>
internal sealed partial class DocumentationReader(SourceFiles files)
{
    /// <summary>The lines of the comment directly above <paramref name="declaration"/>, without what makes them a comment; or null.</summary>
    public string? Above(SourceLocation declaration)
    {
        var lines = Lines(declaration) ?? Block(declaration);
        return lines is null ? null : string.Join('\n', Unindented(lines));
    }

    private List<string>? Lines(SourceLocation declaration)
    {
        var lines = new List<string>();
        for (var number = declaration.Line - 1; CommentText(files.Line(declaration.Path, number)) is { } text; number--)
        {
            lines.Insert(0, text);
        }

        return lines.Count == 0 ? null : lines;
    }

    private static string? CommentText(string? line)
    {
        var text = line?.Trim();
        return text is not null && text.StartsWith("///", StringComparison.Ordinal) && !text.StartsWith("////", StringComparison.Ordinal)
            ? text[3..]
            : null;
    }

    // Blocks without an element are text for people, or for other tools.
    private List<string>? Block(SourceLocation declaration)
    {
        var lines = new List<string>();
        var number = declaration.Line - 1;
        for (var text = files.Line(declaration.Path, number)?.Trim(); text is not null; text = files.Line(declaration.Path, --number)?.Trim())
        {
            var isFirst = text.StartsWith("/*", StringComparison.Ordinal);
            var isLast = text.EndsWith("*/", StringComparison.Ordinal);
            if (isLast != (lines.Count == 0))
            {
                return null;
            }

            lines.Insert(0, Blank(isFirst ? text : text.TrimStart('*'), isFirst, isLast));
            if (isFirst)
            {
                return BlockStart().IsMatch(text) && lines.Exists(l => Element().IsMatch(l)) ? lines : null;
            }
        }

        return null;
    }

    private static string Blank(string text, bool isFirst, bool isLast)
    {
        var end = isLast && text.EndsWith("*/", StringComparison.Ordinal) ? text[..^2] : isLast ? text[..^1] : text;
        return isFirst ? end.Length > 3 ? end[3..] : string.Empty : end;
    }

    // What all lines are indented by is no part of the text; the rest is that of <code>.
    private static IEnumerable<string> Unindented(List<string> lines)
    {
        var common = lines.Where(l => l.Trim().Length > 0).Select(l => l.Length - l.TrimStart().Length).DefaultIfEmpty().Min();
        return lines.Select(l => l.Length > common ? l[common..].TrimEnd() : string.Empty);
    }

    [GeneratedRegex(@"^/\*\*(?!\*|/)")]
    private static partial Regex BlockStart();

    [GeneratedRegex(@"<[A-Za-z]")]
    private static partial Regex Element();
}
