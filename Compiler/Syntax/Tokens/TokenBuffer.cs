using System.Collections.Immutable;
using Bridge.Compiler.Diagnostics;

namespace Bridge.Compiler.Syntax.Tokens;

/// <summary>The tokens of a unit with their brackets matched. Immutable.</summary>
public sealed class TokenBuffer
{
    private readonly ImmutableArray<Token> _tokens;
    private readonly int[] _partners;

    private TokenBuffer(ImmutableArray<Token> tokens, int[] partners) => (_tokens, _partners) = (tokens, partners);

    /// <summary>Number of tokens, the end-of-file token included.</summary>
    public int Count => _tokens.Length;

    /// <summary>The token at an index; the end-of-file token beyond the end.</summary>
    public Token this[int index] => index >= 0 && index < _tokens.Length ? _tokens[index] : _tokens[^1];

    /// <summary>Matches the brackets of <paramref name="tokens"/>; null after reporting the one that has no partner.</summary>
    public static TokenBuffer? Create(ImmutableArray<Token> tokens, DiagnosticBag diagnostics)
    {
        var partners = new int[tokens.Length];
        var open = new Stack<int>();
        for (var i = 0; i < tokens.Length; i++)
        {
            partners[i] = -1;
            if (tokens[i].IsUnterminated)
            {
                diagnostics.Report(Descriptors.NewlineInConstant, tokens[i].Location);
                return null;
            }

            if (EndsInside(tokens, open, i))
            {
                ReportUnmatched(tokens, open, i, diagnostics);
                return null;
            }

            if (IsOpening(tokens[i]))
            {
                open.Push(i);
            }
            else if (IsClosing(tokens[i]))
            {
                if (open.Count == 0 || Closing(tokens[open.Peek()].Text) != tokens[i].Text)
                {
                    ReportUnmatched(tokens, open, i, diagnostics);
                    return null;
                }

                partners[i] = open.Pop();
                partners[partners[i]] = i;
            }
        }

        if (open.Count == 0)
        {
            return new TokenBuffer(tokens, partners);
        }

        ReportUnmatched(tokens, open, tokens.Length - 1, diagnostics);
        return null;
    }

    /// <summary>Index of the bracket that belongs to the one at <paramref name="index"/>, or -1.</summary>
    public int Partner(int index) => index >= 0 && index < _partners.Length ? _partners[index] : -1;

    /// <summary>Whether attributes that open at <paramref name="index"/> make the parameter behind them a parameter array: <c>[ParamArray]</c>.</summary>
    public bool IsParamArrayAt(int index) =>
        this[index].Is("[") && Enumerable.Range(index + 1, Partner(index) - index).Any(i => Keywords.IsParamArray(this[i].Text));

    /// <summary>Index after the bracket group that opens at <paramref name="index"/>, or after the token there.</summary>
    public int After(int index) => IsOpening(this[index]) ? Partner(index) + 1 : index + 1;

    /// <summary>Index after the token, bracket group or template argument list at <paramref name="index"/>.</summary>
    public int Next(int index, int end = int.MaxValue) =>
        this[index].Is("<") && this[index - 1].IsIdentifier && AfterAngles(index) is var after and > 0 && after <= end
            ? after
            : After(index);

    /// <summary>Index after the <c>&gt;</c> that closes the template arguments opening at <paramref name="index"/>, or -1 when
    /// what follows cannot be template arguments.</summary>
    public int AfterAngles(int index)
    {
        var depth = 0;
        for (var i = index; i < Count; i = After(i))
        {
            var token = this[i];
            if (token.Is("<"))
            {
                depth++;
            }
            else if (token.Is(">") && --depth == 0)
            {
                // ">=" is a comparison.
                return this[i + 1].Is("=") && !this[i + 1].HasSpaceBefore ? -1 : i + 1;
            }
            else if (!MayStandInAngles(token))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Index after the <c>&gt;</c> that closes the template parameters opening at <paramref name="index"/>, or -1.
    /// Unlike arguments, parameters may have defaults of any kind.</summary>
    public int AfterParameters(int index)
    {
        var depth = 0;
        for (var i = index; i < Count && !this[i].Is(";") && !this[i].Is("{"); i = After(i))
        {
            depth += this[i].Is("<") ? 1 : this[i].Is(">") ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>Whether the tokens at <paramref name="index"/> are <paramref name="texts"/>.</summary>
    public bool IsSequence(int index, params ReadOnlySpan<string> texts)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            if (!this[index + i].Is(texts[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool MayStandInAngles(Token token) => token.Kind switch
    {
        TokenKind.Identifier or TokenKind.Number or TokenKind.Character => true,
        TokenKind.Punctuator => token.Text is "::" or "," or "^" or "%" or "*" or "&" or "&&" or "..." or "(" or "[" or ">" or "-" or "+",
        _ => false,
    };

    // A semicolon stands in parentheses only after these words.
    private static bool EndsInside(ImmutableArray<Token> tokens, Stack<int> open, int at) =>
        tokens[at].Is(";") && open.TryPeek(out var opening) && !tokens[opening].Is("{")
        && (opening == 0 || tokens[opening - 1].Text is not ("for" or "if" or "switch" or "while" or "each"));

    private static bool IsOpening(Token token) => token.Kind == TokenKind.Punctuator && token.Text is "(" or "[" or "{";

    private static bool IsClosing(Token token) => token.Kind == TokenKind.Punctuator && token.Text is ")" or "]" or "}";

    private static string Closing(string opening) => opening switch { "(" => ")", "[" => "]", _ => "}" };

    private static void ReportUnmatched(ImmutableArray<Token> tokens, Stack<int> open, int at, DiagnosticBag diagnostics)
    {
        if (open.Count == 0)
        {
            diagnostics.Report(Descriptors.UnexpectedToken, tokens[at].Location, tokens[at].Text);
            return;
        }

        // ( and [ end where a statement or block does; the place where they should have ended tells more.
        var opening = tokens[open.Peek()];
        if (opening.Text == "{" && tokens[at].Kind == TokenKind.EndOfFile)
        {
            diagnostics.Report(Descriptors.UnmatchedBracket, opening.Location, "{");
        }
        else
        {
            diagnostics.Report(Descriptors.MissingToken, tokens[at].Location, Closing(opening.Text), tokens[at]);
        }
    }
}
