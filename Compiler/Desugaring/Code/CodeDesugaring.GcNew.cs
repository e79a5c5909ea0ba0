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

        if (IsNewTypeParameter(i))
        {
            return GcNewTypeParameter(i);
        }

        var end = AfterTypePath(i + 1);
        if (buffer[end].Is("(") && buffer[buffer.After(end)].Is("{"))
        {
            return GcNewNamedArray(i, new TokenRange(i + 1, end), buffer.After(end));
        }

        if (buffer[end].Is("(") || buffer[end].Is("{"))
        {
            end = buffer.After(end);
        }

        edits.Replace(i, "clr::gc(new");
        edits.After(end - 1, ")");
        return i + 1;
    }

    // gcnew A(n) {a, b}, A a name of array<T>  →  clr::fill<2>(clr::gc(new A(n)), clr::gcarray_of<clr::element_of<A>>(a, b))
    private int GcNewNamedArray(int i, TokenRange type, int list)
    {
        edits.Replace(i, $"clr::fill<{Joined([Elements(list).Count])}>(clr::gc(new");
        edits.Replace(list, "), clr::gcarray_of<clr::element_of<", type, ">>(");
        edits.Replace(buffer.Partner(list), "))");
        return i + 1;
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

    /// <summary>Index after the type name at <paramref name="i"/>: fundamental type or qualified name with template arguments,
    /// <c>typename</c> before it or not.</summary>
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

        return ReadPath(buffer[i].Is("typename") ? i + 1 : i, buffer.Count).End;
    }
}
