using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Code;

internal sealed partial class CodeDesugaring
{
    // "a" + "b"  →  clr::lit("a") + "b";   "a"->Length  →  clr::lit("a")->Length
    private int StringLiteral(int i)
    {
        var end = i + 1;
        while (buffer[end].Kind == TokenKind.String)
        {
            end++;
        }

        // "a"_s  is what the program's operator makes of it
        if (Enumerable.Range(i, end - i).Any(t => buffer[t].IsOfLiteralOperator))
        {
            return end;
        }

        var isConcatenated = buffer[end].Is("+") && buffer[end + 1].Kind == TokenKind.String;
        if (isConcatenated || IsMemberAccess(end))
        {
            edits.Before(i, "clr::lit(");
            edits.After(end - 1, ")");
        }

        return end;
    }

    // 5 .ToString()  →  clr::m(5).ToString()
    private int ScalarLiteral(int i)
    {
        if (IsMemberAccess(i + 1) && !buffer[i].IsOfLiteralOperator)
        {
            edits.Before(i, "clr::m(");
            edits.After(i, ")");
        }

        return i + 1;
    }

    private bool IsMemberAccess(int i) => (buffer[i].Is(".") || buffer[i].Is("->")) && buffer[i + 1].IsIdentifier;
}
