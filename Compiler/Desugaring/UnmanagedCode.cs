namespace Bridge.Compiler.Desugaring;

/// <summary>Marks in the check text where <c>#pragma unmanaged</c> begins and ends: comments, which stay where they are when the
/// text is rewritten.</summary>
public static class UnmanagedCode
{
    /// <summary>From here on functions are native.</summary>
    public const string Begin = "/*unmanaged$*/";

    /// <summary>From here on they may be managed.</summary>
    public const string End = "/*managed$*/";

    /// <summary>Whether the code at an offset of a check text is unmanaged.</summary>
    public static bool Contains(string text, int offset)
    {
        if (offset <= 0 || text.LastIndexOf(Begin, offset, StringComparison.Ordinal) is var begin && begin < 0)
        {
            return false;
        }

        return text.IndexOf(End, begin, offset - begin, StringComparison.Ordinal) < 0;
    }
}
