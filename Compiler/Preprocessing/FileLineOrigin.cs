using Bridge.Compiler.Syntax.Tokens;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Preprocessing;

/// <summary>Finds the places of the tokens of one stretch of preprocessed text in the file it comes from. The preprocessor
/// keeps lines but not columns, so each line is aligned with the line on disk; what is not found there was produced by a
/// macro and gets the macro's place.</summary>
internal sealed class FileLineOrigin(TextPart part, SourceFiles files) : ILineOrigin
{
    private Dictionary<int, TokenOrigin> _places = [];
    private int _lineStart;
    private int _lineEnd = -1;
    private int _line = part.Line - 1;

    /// <inheritdoc/>
    public TokenOrigin Locate(int offset, string text)
    {
        while (offset > _lineEnd && _lineEnd < part.Text.Length)
        {
            _lineStart = _lineEnd + 1;
            _lineEnd = part.Text.IndexOf('\n', _lineStart) is var end and >= 0 ? end : part.Text.Length;
            _line++;
            _places = [];
        }

        if (_places.Count == 0)
        {
            _places = LineAlignment.Align(part.Text[_lineStart.._lineEnd], files.Line(part.Path, _line), new SourceLocation(part.Path, _line, 1));
        }

        return _places.TryGetValue(offset - _lineStart, out var place)
            ? place
            : new TokenOrigin(new SourceLocation(part.Path, _line, offset - _lineStart + 1), IsFromMacro: false);
    }
}
