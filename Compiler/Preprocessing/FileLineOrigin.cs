using Bridge.Compiler.Syntax.Tokens;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Preprocessing;

/// <summary>Finds the places of the tokens of one stretch of preprocessed text in the file it comes from. The preprocessor
/// keeps lines but not columns: each token is looked up, from left to right, in the line on disk. What is not found there
/// was produced by a macro and gets the macro's place.</summary>
internal sealed class FileLineOrigin(TextPart part, SourceFiles files) : ILineOrigin
{
    private int _scanned;
    private int _line = part.Line;
    private int _column;

    /// <inheritdoc/>
    public TokenOrigin Locate(int offset, string text)
    {
        Advance(offset);
        var line = files.Line(part.Path, _line);
        var found = line is null ? -1 : Find(line, text);
        if (found >= 0)
        {
            _column = found + text.Length;
            return new TokenOrigin(At(found), IsFromMacro: false);
        }

        return new TokenOrigin(At(line is null ? _column : SkipSpaces(line)), IsFromMacro: line is not null);
    }

    private SourceLocation At(int column) => new(part.Path, _line, column + 1);

    private void Advance(int offset)
    {
        for (; _scanned < offset; _scanned++)
        {
            if (part.Text[_scanned] == '\n')
            {
                _line++;
                _column = 0;
            }
        }
    }

    private int SkipSpaces(string line)
    {
        var column = Math.Min(_column, line.Length);
        while (column < line.Length && char.IsWhiteSpace(line[column]))
        {
            column++;
        }

        return column < line.Length ? column : _column;
    }

    private int Find(string line, string text)
    {
        var firstLine = text.IndexOf('\n', StringComparison.Ordinal) is var end and >= 0 ? text[..end] : text;
        for (var from = Math.Min(_column, line.Length); from <= line.Length - firstLine.Length;)
        {
            var index = line.IndexOf(firstLine, from, StringComparison.Ordinal);
            if (index < 0 || IsWhole(line, index, firstLine))
            {
                return index;
            }

            from = index + 1;
        }

        return -1;
    }

    private static bool IsWhole(string line, int index, string text)
    {
        var end = index + text.Length;
        var joinsLeft = index > 0 && IsWord(line[index - 1]) && IsWord(text[0]);
        var joinsRight = end < line.Length && IsWord(line[end]) && IsWord(text[^1]);
        return !joinsLeft && !joinsRight;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';
}
