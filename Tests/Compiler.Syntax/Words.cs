using Bridge.Compiler.Syntax.Tokens;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Syntax.Tests;

/// <summary>Compares C++ texts token by token.</summary>
internal static class Words
{
    private sealed class Nowhere : ILineOrigin
    {
        public TokenOrigin Locate(int offset, string text) => new(new SourceLocation("test.cpp", 1, offset + 1), false);
    }

    /// <summary>The tokens of a text; columns are offsets from 1.</summary>
    public static IReadOnlyList<Token> Of(string text) => Lexer.Tokenise(text, new Nowhere());

    /// <summary>The text with one space between tokens.</summary>
    public static string Normalise(string text) => string.Join(' ', Of(text).Select(t => t.Text));
}
