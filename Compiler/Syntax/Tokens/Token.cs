using Bridge.Compiler.Text;

namespace Bridge.Compiler.Syntax.Tokens;

/// <summary>One token of the preprocessed source. Immutable.</summary>
/// <param name="Kind">Lexical class.</param>
/// <param name="Text">Spelling.</param>
/// <param name="Location">The user's place; for tokens that a macro produced, the macro's place.</param>
/// <param name="StartsLine">Whether it is the first token of its line.</param>
/// <param name="HasSpaceBefore">Whether white space or a line break precedes it.</param>
/// <param name="IsFromMacro">Whether its spelling was not found at its place in the source.</param>
public sealed record Token(
    TokenKind Kind,
    string Text,
    SourceLocation Location,
    bool StartsLine,
    bool HasSpaceBefore,
    bool IsFromMacro)
{
    /// <summary>Whether it is the identifier, keyword or punctuator <paramref name="text"/>.</summary>
    public bool Is(string text) =>
        Kind is TokenKind.Identifier or TokenKind.Punctuator && string.Equals(Text, text, StringComparison.Ordinal);

    /// <summary>Whether it is a literal whose closing quote is missing.</summary>
    public bool IsUnterminated => Kind switch
    {
        TokenKind.String => Text.Length < 2 || Text.LastIndexOf('"') <= Text.IndexOf('"', StringComparison.Ordinal),
        TokenKind.Character => Text.Length < 2 || Text.LastIndexOf('\'') <= Text.IndexOf('\'', StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>Whether it is a literal with a suffix of the user's ([lex.ext]), as in <c>"a"_s</c>.</summary>
    public bool IsOfLiteralOperator => Kind switch
    {
        TokenKind.String => !Text.EndsWith('"'),
        TokenKind.Character => !Text.EndsWith('\''),
        TokenKind.Number => Text.Contains('_', StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>Whether it is an identifier or keyword.</summary>
    public bool IsIdentifier => Kind == TokenKind.Identifier;

    /// <inheritdoc/>
    public override string ToString() => Kind == TokenKind.EndOfFile ? "end of file" : Text;
}
