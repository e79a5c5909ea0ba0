using System.Text;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Preprocessing;

/// <summary>Prints a preprocessed unit (<c>--stop-after preprocess</c>): native headers, then the managed text.</summary>
internal static class TokenPrinter
{
    /// <summary>The unit as text.</summary>
    public static string Print(PreprocessedUnit unit)
    {
        var text = new StringBuilder(unit.PreambleText);
        var path = string.Empty;
        foreach (var token in unit.Tokens.Where(t => t.Kind != TokenKind.EndOfFile))
        {
            if (token.StartsLine)
            {
                text.Append('\n');
            }

            if (token.Location.Path != path)
            {
                path = token.Location.Path;
                text.Append("# ").Append(token.Location.Line).Append(" \"").Append(path).Append("\"\n");
            }

            text.Append(token.StartsLine ? new string(' ', Math.Max(0, token.Location.Column - 1)) : token.HasSpaceBefore ? " " : "");
            text.Append(token.Text);
        }

        return text.Append('\n').ToString();
    }
}
