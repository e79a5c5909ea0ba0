using System.Collections.Immutable;
using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Preprocessing;

/// <summary><c>__identifier(x)</c> (ECMA-372 §9.2.1) → <c>x</c>, or <c>x$k</c> where x is a C++ keyword.</summary>
internal static class IdentifierOperator
{
    /// <summary>Keeps Clang, which knows <c>__identifier</c> as an extension, from taking the operator away.</summary>
    public const string Definition = "__identifier=" + Operator;

    private const string Operator = "bridge_identifier$";

    /// <summary><paramref name="tokens"/> without the operator.</summary>
    public static ImmutableArray<Token> Apply(ImmutableArray<Token> tokens)
    {
        if (!tokens.Any(t => t.Is(Operator)))
        {
            return tokens;
        }

        var result = ImmutableArray.CreateBuilder<Token>(tokens.Length);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Is(Operator) && i + 3 < tokens.Length && tokens[i + 1].Is("(") && tokens[i + 3].Is(")"))
            {
                result.Add(tokens[i] with { Text = Keywords.Escape(tokens[i + 2].Text), IsFromMacro = true });
                i += 3;
            }
            else
            {
                result.Add(tokens[i]);
            }
        }

        return result.ToImmutable();
    }
}
