using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax;

/// <summary>What stands between the parentheses of <c>for each (T x in c)</c>.</summary>
internal static class ForEachHead
{
    /// <summary>Index of <c>in</c> between the parentheses, or -1. Only where an expression follows: it can be the name of the variable.</summary>
    public static int FindIn(TokenBuffer buffer, int open, int close)
    {
        for (var i = open + 2; i < close; i = buffer.After(i))
        {
            if (buffer[i].Is("in") && !buffer[i + 1].Is("in"))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether <c>foreach (X x in c)</c> stands at <paramref name="index"/>, as C# has it.</summary>
    public static bool IsOfCSharp(TokenBuffer buffer, int index) =>
        buffer.IsSequence(index, "foreach", "(") && FindIn(buffer, index + 1, buffer.Partner(index + 1)) is > 0 and var at && buffer[at - 1].IsIdentifier;
}
