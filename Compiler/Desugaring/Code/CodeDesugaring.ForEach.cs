using System.Globalization;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Code;

internal sealed partial class CodeDesugaring
{
    // for each (X x in c) S  →  for (auto each$K = clr::each(c); each$K.next(); ) { X x = (X)each$K.cur(); S }
    private int ForEach(int i, int open, CodeContext context)
    {
        var close = buffer.Partner(open);
        var inAt = ForEachHead.FindIn(buffer, open, close);
        if (inAt < 0 || inAt <= open + 1 || inAt + 1 >= close)
        {
            diagnostics.Report(Descriptors.BadForEach, buffer[i].Location);
            return close + 1;
        }

        var (variable, collection) = (new TokenRange(open + 1, inAt), new TokenRange(inAt + 1, close));
        var enumeration = "each$" + _forEachCount++.ToString(CultureInfo.InvariantCulture);
        edits.Replace(new TokenRange(i, open), "for");
        var name = new TokenRange(inAt - 1, inAt);
        var type = variable with { End = inAt - 1 };
        _collections.Add(collection.Begin);
        Apply(type, context with { IsDeclaration = true });
        Apply(collection, context);
        edits.Replace(
            new TokenRange(open, close + 1),
            $"(auto {enumeration} = clr::each(",
            collection,
            $"); {enumeration}.next(); ) {{ ",
            variable,
            " = ",
            Cast(type, name).Open,
            Cast(type, name).Type,
            Cast(type, name).Close,
            $"{enumeration}.cur();");
        edits.After(AfterStatement(close + 1) - 1, " }");
        return close + 1;
    }

    // "auto" takes what comes; an existing variable is converted to its type.
    private (Piece Open, Piece Type, Piece Close) Cast(TokenRange type, TokenRange name)
    {
        if (type.IsEmpty)
        {
            return ("(decltype(", name, "))");
        }

        for (var i = type.Begin; i < type.End; i++)
        {
            if (buffer[i].Is("auto"))
            {
                return (string.Empty, string.Empty, string.Empty);
            }
        }

        return ("(", type, ")");
    }
}
