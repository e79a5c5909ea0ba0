using System.Collections.Immutable;
using Bridge.Compiler.Syntax.Tokens;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary>Tokens of a stretch of check text; the column of a token's location is its offset in the whole text.</summary>
internal sealed class CheckTextTokens(int start) : ILineOrigin
{
    /// <summary>The tokens of <paramref name="text"/> between two offsets.</summary>
    public static ImmutableArray<Token> Read(string text, int begin, int end) =>
        Lexer.Tokenise(text[begin..end], new CheckTextTokens(begin));

    /// <inheritdoc/>
    public TokenOrigin Locate(int offset, string text) => new(new SourceLocation(string.Empty, 1, start + offset), false);
}
