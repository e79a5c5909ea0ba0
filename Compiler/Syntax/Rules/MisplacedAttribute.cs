using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Rules;

/// <summary>An attribute of C++/CLI in a function body, where there can be none: <c>[Name] int n;</c>, <c>[Name(…)] int n;</c>.</summary>
internal static class MisplacedAttribute
{
    /// <summary>Whether one begins at a bracket. Behind the captures of a lambda expression stand parameters or a body instead of a
    /// declaration.</summary>
    public static bool IsAt(TokenBuffer buffer, int index)
    {
        if (!buffer[index].Is("[") || !buffer[index + 1].IsIdentifier || buffer[index - 1].Text is not (";" or "{" or "}"))
        {
            return false;
        }

        var (close, inner) = (buffer.Partner(index), index + 2);
        inner = buffer[inner].Is("(") ? buffer.After(inner) : inner;
        return inner == close && buffer[close + 1].IsIdentifier && !buffer[close + 1].Is("mutable");
    }
}
