using System.Collections.Immutable;
using Bridge.Compiler.Clang.Diagnostics;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary>A call in a check text.</summary>
/// <param name="Name">The callee's unqualified name.</param>
/// <param name="Open">Offset of the opening parenthesis.</param>
/// <param name="Close">Offset of the closing parenthesis.</param>
/// <param name="Arguments">The tokens of each argument, their locations' columns being offsets.</param>
internal sealed record CallText(string Name, int Open, int Close, ImmutableArray<ImmutableArray<Token>> Arguments)
{
    private const int Reach = 4000;

    /// <summary>The call that <paramref name="diagnostic"/> is about: at the callee's name, at an argument or at the end; or null.</summary>
    public static CallText? Find(ClangDiagnostic diagnostic, string text) => FindAll(diagnostic, text).FirstOrDefault();

    /// <summary>The calls that it may be about: the one whose name stands there, and the one around it, whose argument that is.</summary>
    public static IEnumerable<CallText> FindAll(ClangDiagnostic diagnostic, string text)
    {
        var offset = diagnostic.Offset;
        if (offset < 0)
        {
            return [];
        }

        var tokens = CheckTextTokens.Read(text, BeginOf(offset, text), Math.Min(text.Length, offset + Reach));
        var at = tokens.ToList().FindIndex(t => t.Location.Column >= offset);
        var opens = at < 0 ? [] : new[] { tokens[at].IsIdentifier ? AfterName(tokens, at) : -1, Around(tokens, at) };
        return opens.Where(open => open > 0).Select(open => Read(tokens, open)).OfType<CallText>();
    }

    // A line begins outside of string literals, which may hold any sign; the line before it must end a statement.
    private static int BeginOf(int offset, string text)
    {
        var begin = text.LastIndexOf('\n', Math.Max(0, offset - 1)) + 1;
        while (begin > 1 && !EndsStatement(text.AsSpan(0, begin - 1)))
        {
            begin = text.LastIndexOf('\n', begin - 2) + 1;
        }

        return begin;
    }

    private static bool EndsStatement(ReadOnlySpan<char> text) => text.TrimEnd(' ') is [.., ';' or '{' or '}' or '\n'];

    /// <summary>The parenthesis that is open at a place.</summary>
    private static int Around(ImmutableArray<Token> tokens, int at)
    {
        var depth = 0;
        for (var i = at - 1; i >= 0; i--)
        {
            depth += tokens[i].Is(")") ? 1 : 0;
            if (tokens[i].Is("(") && depth-- == 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The parenthesis behind a callee's name, with template arguments perhaps.</summary>
    private static int AfterName(ImmutableArray<Token> tokens, int at)
    {
        var depth = 0;
        for (var i = at + 1; i < tokens.Length; i++)
        {
            depth += tokens[i].Is("<") ? 1 : tokens[i].Is(">") ? -1 : 0;
            if (tokens[i].Is("(") && depth == 0)
            {
                return i;
            }

            if (depth == 0 && !tokens[i].Is(">") && !tokens[i].Is("::") && !tokens[i].IsIdentifier)
            {
                return -1;
            }
        }

        return -1;
    }

    private static CallText? Read(ImmutableArray<Token> tokens, int open)
    {
        var arguments = ImmutableArray.CreateBuilder<ImmutableArray<Token>>();
        var current = ImmutableArray.CreateBuilder<Token>();
        var depth = 0;
        for (var i = open + 1; i < tokens.Length; i++)
        {
            if (tokens[i].Is(")") && depth == 0)
            {
                if (current.Count > 0)
                {
                    arguments.Add(current.ToImmutable());
                }

                return new CallText(
                    NameBefore(tokens, open), tokens[open].Location.Column, tokens[i].Location.Column, arguments.ToImmutable());
            }

            if (tokens[i].Is(",") && depth == 0)
            {
                arguments.Add(current.ToImmutable());
                current.Clear();
                continue;
            }

            depth += Nesting(tokens[i]);
            current.Add(tokens[i]);
        }

        return null;
    }

    private static int Nesting(Token token) =>
        token.Is("(") || token.Is("[") || token.Is("{") ? 1 : token.Is(")") || token.Is("]") || token.Is("}") ? -1 : 0;

    private static string NameBefore(ImmutableArray<Token> tokens, int open)
    {
        var depth = 0;
        for (var i = open - 1; i >= 0; i--)
        {
            depth += tokens[i].Is(">") ? 1 : tokens[i].Is("<") ? -1 : 0;
            if (tokens[i].IsIdentifier && depth == 0)
            {
                return tokens[i].Text;
            }
        }

        return string.Empty;
    }
}
