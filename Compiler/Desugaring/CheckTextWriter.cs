using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Bridge.Compiler.Syntax.Tokens;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Desugaring;

/// <summary>Writes the check text and, as it goes, the map back to the source. Lines of the source stay lines; characters
/// beyond ASCII are escaped, so that offsets count bytes as well as characters. For one unit; not thread-safe.</summary>
internal sealed class CheckTextWriter(TokenBuffer buffer, TokenEdits edits, IReadOnlySet<int> dropped)
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<SourceMap.Segment>.Builder _segments = ImmutableArray.CreateBuilder<SourceMap.Segment>();
    private ImmutableDictionary<string, string> _substitutes = ImmutableDictionary<string, string>.Empty;
    private bool _afterGenerated;
    private int _begun = -1;

    /// <summary>What was written so far.</summary>
    public string Text => _text.ToString();

    /// <summary>The map of what was written so far.</summary>
    public SourceMap Map => new(_segments.ToImmutable());

    /// <summary>What applies for names of types.</summary>
    public IReadOnlyDictionary<string, string> Substitutes => _substitutes;

    /// <summary>Writes what <paramref name="write"/> writes with <paramref name="substitutes"/> for names of types, besides those
    /// that apply already.</summary>
    public void Substitute(IEnumerable<KeyValuePair<string, string>> substitutes, Action write)
    {
        var outer = _substitutes;
        _substitutes = outer.SetItems(substitutes);
        write();
        _substitutes = outer;
    }

    /// <summary>Writes generated text that stands for something at <paramref name="location"/>.</summary>
    public void Generated(string text, SourceLocation location)
    {
        if (text.Length == 0)
        {
            return;
        }

        Separate(text);
        Glued(text, location);
    }

    private void Glued(string text, SourceLocation location)
    {
        if (text.Length > 0)
        {
            Mark(location, isVerbatim: false);
            _text.Append(text);
            _afterGenerated = true;
        }
    }

    /// <summary>Writes generated text that stands for something at the token <paramref name="index"/>.</summary>
    public void Generated(string text, int index) => Generated(text, buffer[index].Location);

    /// <summary>Begins a line where the token <paramref name="index"/> begins one, so that what is written before the token
    /// stands on its line.</summary>
    public void LineOf(int index)
    {
        Line();
        if (buffer[index].StartsLine)
        {
            Space(buffer[index]);
            _begun = index;
        }
    }

    /// <summary>Begins a line.</summary>
    public void Line()
    {
        if (_text.Length > 0 && _text[^1] != '\n')
        {
            _text.Append('\n');
        }
    }

    /// <summary>Writes tokens with their edits.</summary>
    public void Range(TokenRange range)
    {
        for (var i = range.Begin; i < range.End;)
        {
            i = Token(i);
        }
    }

    /// <summary>Writes <paramref name="pieces"/>, generated ones at the place of the token <paramref name="index"/>.</summary>
    public void Pieces(int index, params ReadOnlySpan<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece.Text is { } text)
            {
                Generated(text, index);
            }
            else
            {
                Range(piece.Range);
            }
        }
    }

    /// <summary>Writes a token with its edits; returns the index of the token to go on with.</summary>
    private int Token(int index)
    {
        var token = buffer[index];
        if (dropped.Contains(index))
        {
            return index + 1;
        }

        if (index == _begun)
        {
            _begun = -1;
        }
        else
        {
            Space(token);
        }

        if (edits.Find(index) is not { } edit)
        {
            Written(index);
            return index + 1;
        }

        Generated(edit.Before, index);
        if (edit.Replacement is { } pieces)
        {
            Pieces(index, pieces.AsSpan());
        }
        else
        {
            Written(index);
        }

        Glued(edit.After, token.Location);
        return edit.End;
    }

    private void Space(Token token)
    {
        if (token.StartsLine)
        {
            Line();
            _text.Append(' ', Math.Clamp(token.Location.Column - 1, 0, 60));
        }
        else if (token.HasSpaceBefore)
        {
            _text.Append(' ');
        }
    }

    // A name behind one of these is a member, whatever types are called.
    private void Written(int index)
    {
        var token = buffer[index];
        if (token.IsIdentifier && _substitutes.TryGetValue(token.Text, out var text) && buffer[index - 1].Text is not ("." or "->" or "::"))
        {
            Generated(text, index);
        }
        else
        {
            Verbatim(token);
        }
    }

    private void Verbatim(Token token)
    {
        if (token.Kind == TokenKind.Pragma)
        {
            Line();
            Mark(token.Location, isVerbatim: true);
            _text.Append(token.Text).Append('\n');
            return;
        }

        Separate(token.Text);
        var text = Escape(token);
        Mark(token.Location, isVerbatim: ReferenceEquals(text, token.Text) && !token.IsFromMacro);
        _text.Append(text);
        _afterGenerated = false;
    }

    // Words must not grow together, nor what follows a generated '>' or '<' with it.
    private void Separate(string next)
    {
        if (_text.Length == 0)
        {
            return;
        }

        var (last, first) = (_text[^1], next[0]);
        var wordsMeet = IsWord(last) && IsWord(first);
        var signsMeet = _afterGenerated && ((last is '>' && first is '=') || (last is '<' && first is ':'));
        if (wordsMeet || signsMeet)
        {
            _text.Append(' ');
        }
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '_' or '$' or '\\';

    private void Mark(SourceLocation location, bool isVerbatim)
    {
        if (_segments.Count > 0)
        {
            var last = _segments[^1];
            var continues = last.IsVerbatim && isVerbatim && last.Location.Path == location.Path && last.Location.Line == location.Line
                && location.Column - last.Location.Column == _text.Length - last.Offset;
            if (continues || (!last.IsVerbatim && !isVerbatim && last.Location == location))
            {
                return;
            }
        }

        _segments.Add(new SourceMap.Segment(_text.Length, location, isVerbatim));
    }

    private static string Escape(Token token)
    {
        if (Ascii.IsValid(token.Text) || (token.Kind == TokenKind.String && token.Text.Contains("R\"", StringComparison.Ordinal)))
        {
            return token.Text;
        }

        var text = new StringBuilder();
        foreach (var rune in token.Text.EnumerateRunes())
        {
            _ = rune.IsAscii ? text.Append((char)rune.Value)
                : rune.IsBmp ? text.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}")
                : text.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:x8}");
        }

        return text.ToString();
    }
}
