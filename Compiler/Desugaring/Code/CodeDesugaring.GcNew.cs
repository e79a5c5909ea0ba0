using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Syntax;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Code;

internal sealed partial class CodeDesugaring
{
    // gcnew T(a)  →  clr::gc(new T(a))                                                        (ECMA-372 §15.4.6)
    private int GcNew(int i)
    {
        if (ArrayKeyword(i + 1) is var array and >= 0)
        {
            return GcNewArray(i, array);
        }

        var end = AfterTypePath(i + 1);
        if (buffer[end].Is("(") || buffer[end].Is("{"))
        {
            end = buffer.After(end);
        }

        edits.Replace(i, "clr::gc(new");
        edits.After(end - 1, ")");
        return i + 1;
    }

    // gcnew array<T, N>(n…)      →  clr::gcarray<T, N>(n…)
    // gcnew array<T>(n) {a, b}   →  clr::gcarray_of<T>(a, b)                                  (ECMA-372 §24.2)
    private int GcNewArray(int i, int array)
    {
        var afterType = buffer.AfterAngles(array + 1);
        if (afterType < 0)
        {
            return i + 1;
        }

        ManagedLong.Apply(buffer, edits, new TokenRange(array + 1, afterType));
        var list = buffer[afterType].Is("(") ? buffer.After(afterType) : afterType;
        edits.Delete(new TokenRange(i + 1, array + 1));
        if (!buffer[list].Is("{"))
        {
            edits.Replace(i, "clr::gcarray");
            return array + 1;
        }

        edits.Replace(i, "clr::gcarray_of");
        edits.Delete(new TokenRange(afterType, list));
        InitializerList(list, Rank(array));
        return array + 1;
    }

    private int Rank(int array)
    {
        var last = buffer.AfterAngles(array + 1) - 2;
        return buffer[last].Kind == TokenKind.Number && buffer[last - 1].Is(",") ? buffer[last].Text[0] - '0' : 1;
    }

    // {a, b,}  →  (a, b)
    private void InitializerList(int open, int rank)
    {
        var close = buffer.Partner(open);
        if (rank > 1 || buffer[open + 1].Is("{"))
        {
            diagnostics.Report(Descriptors.MultiDimensionalInitializerNotSupported, buffer[open].Location);
            return;
        }

        edits.Replace(open, "(");
        edits.Replace(close, ")");
        if (buffer[close - 1].Is(","))
        {
            edits.Replace(close - 1);
        }
    }

    /// <summary>Index of <c>array</c> where <c>array&lt;</c> or <c>cli::array&lt;</c> begins at <paramref name="i"/>, or -1.</summary>
    private int ArrayKeyword(int i)
    {
        var start = i;
        if (buffer[i].Is("::"))
        {
            i++;
        }

        if (buffer[i].Is("cli") && buffer[i + 1].Is("::"))
        {
            i += 2;
        }
        else if (i > start)
        {
            return -1;
        }

        return buffer[i].Is("array") && buffer[i + 1].Is("<") && buffer.AfterAngles(i + 1) > 0 ? i : -1;
    }

    /// <summary>Index after the type name at <paramref name="i"/>: fundamental type or qualified name with template arguments.</summary>
    private int AfterTypePath(int i)
    {
        if (Keywords.IsBuiltinType(buffer[i].Text))
        {
            while (Keywords.IsBuiltinType(buffer[i].Text))
            {
                i++;
            }

            return i;
        }

        return ReadPath(i, buffer.Count).End;
    }
}
