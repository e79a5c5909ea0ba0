using System.Collections.Immutable;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring;

/// <summary>What changes about single tokens. Recorded first, applied whenever a token is written, so that a range can be
/// written more than once. Constructs record their edits from the outside in. For one unit; not thread-safe.</summary>
internal sealed class TokenEdits
{
    private readonly Dictionary<int, Edit> _edits = [];

    /// <summary>The edit of a token, or null.</summary>
    public Edit? Find(int index) => _edits.GetValueOrDefault(index);

    /// <summary>Writes <paramref name="text"/> before the token, after what was recorded before.</summary>
    public void Before(int index, string text) => Get(index).Before += text;

    /// <summary>Writes <paramref name="text"/> after the token, after what was recorded before.</summary>
    public void After(int index, string text) => Get(index).After += text;

    /// <summary>Writes <paramref name="pieces"/> instead of the token.</summary>
    public void Replace(int index, params ReadOnlySpan<Piece> pieces) => Get(index).Replacement = [.. pieces];

    /// <summary>Leaves out the tokens of <paramref name="range"/>.</summary>
    public void Delete(TokenRange range)
    {
        for (var i = range.Begin; i < range.End; i++)
        {
            Replace(i);
        }
    }

    /// <summary>Writes <paramref name="pieces"/> instead of the tokens of <paramref name="range"/>, which may hold them.</summary>
    public void Replace(TokenRange range, params ReadOnlySpan<Piece> pieces)
    {
        var edit = Get(range.Begin);
        edit.Replacement = [.. pieces];
        edit.End = range.End;
    }

    private Edit Get(int index)
    {
        if (!_edits.TryGetValue(index, out var edit))
        {
            _edits[index] = edit = new Edit { End = index + 1 };
        }

        return edit;
    }

    /// <summary>The edit of one token.</summary>
    internal sealed class Edit
    {
        /// <summary>Text before it.</summary>
        public string Before { get; set; } = string.Empty;

        /// <summary>What stands for it; null for itself.</summary>
        public ImmutableArray<Piece>? Replacement { get; set; }

        /// <summary>Text after it.</summary>
        public string After { get; set; } = string.Empty;

        /// <summary>Index of the token to go on with.</summary>
        public required int End { get; set; }
    }
}
