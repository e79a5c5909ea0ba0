using System.Collections.Immutable;
using Bridge.Compiler.Syntax.Tokens;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Preprocessing;

/// <summary>Aligns a preprocessed line with the line it comes from, by their longest common sequence of tokens.</summary>
internal sealed class LineAlignment : ILineOrigin
{
    private const int LongLine = 1000;

    /// <summary>The place of the token at each offset of <paramref name="line"/>, which stands at <paramref name="start"/> as
    /// <paramref name="source"/>.</summary>
    public static Dictionary<int, TokenOrigin> Align(string line, string? source, SourceLocation start)
    {
        var after = Lexer.Tokenise(line, new LineAlignment());
        var before = source is null ? after : Lexer.Tokenise(source, new LineAlignment());
        var partners = IsSame(after, before) ? [.. Enumerable.Range(0, after.Length)] : Partners(after, before);
        var places = new Dictionary<int, TokenOrigin>(after.Length);
        var (next, macro) = (0, -1);
        for (var i = 0; i < after.Length; i++)
        {
            for (; partners[i] >= 0 && next < partners[i]; next++)
            {
                macro = before[next].IsIdentifier ? next : macro;
            }

            var isFound = partners[i] >= 0;
            if (!isFound && macro < next - 1 && next < before.Length && before[next].IsIdentifier)
            {
                // The first token of an expansion: the name in the source that has no partner.
                macro = next;
            }

            var index = isFound ? partners[i] : macro >= 0 ? macro : Math.Min(next, before.Length - 1);
            next = isFound ? partners[i] + 1 : next;
            var column = index >= 0 ? before[index].Location.Column : 1;
            places[after[i].Location.Column - 1] = new TokenOrigin(start with { Column = column }, !isFound);
        }

        return places;
    }

    /// <inheritdoc/>
    public TokenOrigin Locate(int offset, string text) => new(new SourceLocation(string.Empty, 1, offset + 1), false);

    private static bool IsSame(ImmutableArray<Token> after, ImmutableArray<Token> before)
    {
        if (after.Length != before.Length)
        {
            return false;
        }

        for (var i = 0; i < after.Length; i++)
        {
            if (after[i].Text != before[i].Text)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>For each token of <paramref name="after"/> the index of its partner in <paramref name="before"/>, or -1.</summary>
    private static int[] Partners(ImmutableArray<Token> after, ImmutableArray<Token> before)
    {
        var partners = new int[after.Length];
        Array.Fill(partners, -1);
        if (after.Length > LongLine || before.Length > LongLine)
        {
            return partners;
        }

        var lengths = CommonLengths(after, before);
        for (int i = 0, k = 0; i < after.Length && k < before.Length;)
        {
            if (after[i].Text == before[k].Text && lengths[i, k] == lengths[i + 1, k + 1] + 1)
            {
                partners[i++] = k++;
            }
            else if (lengths[i + 1, k] >= lengths[i, k + 1])
            {
                i++;
            }
            else
            {
                k++;
            }
        }

        return partners;
    }

    // lengths[i, k]: length of the longest common sequence of what follows i and k.
    private static int[,] CommonLengths(ImmutableArray<Token> after, ImmutableArray<Token> before)
    {
        var lengths = new int[after.Length + 1, before.Length + 1];
        for (var i = after.Length - 1; i >= 0; i--)
        {
            for (var k = before.Length - 1; k >= 0; k--)
            {
                lengths[i, k] = after[i].Text == before[k].Text
                    ? lengths[i + 1, k + 1] + 1
                    : Math.Max(lengths[i + 1, k], lengths[i, k + 1]);
            }
        }

        return lengths;
    }
}
