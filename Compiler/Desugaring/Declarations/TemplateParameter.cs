using System.Globalization;
using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Declarations;

/// <summary>A parameter of a template head.</summary>
/// <param name="Declaration">As written, without its default.</param>
/// <param name="Name">Its name; one of ours when it has none.</param>
/// <param name="IsNamed">Whether the name is the user's.</param>
/// <param name="IsPack">Whether it is a pack.</param>
internal sealed record TemplateParameter(TokenRange Declaration, string Name, bool IsNamed, bool IsPack)
{
    /// <summary>The parameter as an argument: <c>T</c>, <c>Rest...</c>.</summary>
    public string Argument => IsPack ? Name + "..." : Name;

    /// <summary>The parameters of the last head in <paramref name="heads"/>.</summary>
    public static IReadOnlyList<TemplateParameter> Read(TokenBuffer buffer, TokenRange heads)
    {
        var open = LastOpen(buffer, heads);
        var parameters = new List<TemplateParameter>();
        for (var begin = open + 1; begin < heads.End - 1;)
        {
            var end = AfterParameter(buffer, begin, heads.End - 1);
            parameters.Add(ReadOne(buffer, new TokenRange(begin, end), parameters.Count));
            begin = end + 1;
        }

        return parameters;
    }

    private static int LastOpen(TokenBuffer buffer, TokenRange heads)
    {
        for (var i = heads.Begin; ; i = buffer.AfterParameters(i + 1))
        {
            if (buffer.AfterParameters(i + 1) >= heads.End)
            {
                return i + 1;
            }
        }
    }

    /// <summary>Index of the comma or angle bracket that ends the parameter at <paramref name="i"/>.</summary>
    private static int AfterParameter(TokenBuffer buffer, int i, int end)
    {
        while (i < end && !buffer[i].Is(","))
        {
            i = Next(buffer, i);
        }

        return Math.Min(i, end);
    }

    private static int Next(TokenBuffer buffer, int i) =>
        buffer[i].Is("<") && buffer.AfterAngles(i) is var after and > 0 ? after : buffer.After(i);

    private static TemplateParameter ReadOne(TokenBuffer buffer, TokenRange range, int index)
    {
        var end = range.Begin;
        while (end < range.End && !buffer[end].Is("="))
        {
            end = Next(buffer, end);
        }

        var declaration = range with { End = end };
        var written = NameOf(buffer, declaration);
        var name = written ?? string.Create(CultureInfo.InvariantCulture, $"T${index}");
        return new TemplateParameter(declaration, name, written is not null, IsPackAt(buffer, declaration));
    }

    // class T, int N, typename... Rest, int (*Function)(int)
    private static string? NameOf(TokenBuffer buffer, TokenRange declaration)
    {
        for (var i = declaration.Begin; i < declaration.End; i = Next(buffer, i))
        {
            if (buffer[i].Is("(") && buffer[i + 1].Text is "*" or "&")
            {
                return buffer[i + 2].IsIdentifier ? buffer[i + 2].Text : null;
            }
        }

        var last = buffer[declaration.End - 1];
        var isName = declaration.Length > 1 && last.IsIdentifier && last.Text is not ("class" or "typename") && !Keywords.IsBuiltinType(last.Text);
        return isName ? last.Text : null;
    }

    private static bool IsPackAt(TokenBuffer buffer, TokenRange range)
    {
        for (var i = range.Begin; i < range.End; i = Next(buffer, i))
        {
            if (buffer[i].Is("..."))
            {
                return true;
            }
        }

        return false;
    }
}
