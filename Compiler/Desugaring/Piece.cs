using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring;

/// <summary>A piece of check text: generated text, or tokens of the source with their edits.</summary>
/// <param name="Text">Generated text, or null.</param>
/// <param name="Range">Tokens, where there is no text.</param>
internal readonly record struct Piece(string? Text, TokenRange Range)
{
    public static implicit operator Piece(string text) => new(text, TokenRange.None);

    public static implicit operator Piece(TokenRange range) => new(null, range);
}
