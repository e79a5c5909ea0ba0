using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring;

/// <summary><c>long</c> → <c>int</c>, <c>long double</c> → <c>double</c> in signatures, fields and type arguments of managed types: the public face of an assembly is that of
/// Windows, where <c>long</c> has 32 bits and <c>long double</c> 64.</summary>
internal static class ManagedLong
{
    /// <summary>Rewrites the types of <paramref name="range"/>; <paramref name="kept"/> tells which tokens stay.</summary>
    public static void Apply(TokenBuffer buffer, TokenEdits edits, TokenRange range, Func<int, bool>? kept = null)
    {
        for (var i = range.Begin; i < range.End; i++)
        {
            if (!buffer[i].Is("long") || kept?.Invoke(i) == true)
            {
                continue;
            }

            if (buffer[i + 1].Is("long"))
            {
                i++;
            }
            else if (buffer[i + 1].Is("double"))
            {
                edits.Replace(i);
            }
            else if (!buffer[i - 1].Is("long"))
            {
                edits.Replace(i, buffer[i + 1].Is("int") ? "" : "int");
            }
        }
    }
}
