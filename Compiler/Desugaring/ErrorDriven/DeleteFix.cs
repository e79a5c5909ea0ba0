using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>delete h</c> → <c>clr::del(h)</c> where h is a handle.</summary>
internal static class DeleteFix
{
    private const string Keyword = "delete";

    // A result of the prelude's own functions is spelled without their namespace.
    private static bool NamesHandle(string message) =>
        message.Contains("clr::h<", StringComparison.Ordinal) || message.Contains("'h<", StringComparison.Ordinal);

    // delete[] h  is an error: a handle has no elements
    private static bool IsOfArray(string text, int begin) => text.AsSpan(begin + Keyword.Length).TrimStart() is ['[', ..];

    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, string text)
    {
        var isDelete = diagnostic.Message.StartsWith("cannot delete expression of type", StringComparison.Ordinal)
            || diagnostic.Message.StartsWith("ambiguous conversion of delete expression", StringComparison.Ordinal);
        if (!isDelete || !NamesHandle(diagnostic.Message) || diagnostic.Offset < 0)
        {
            return [];
        }

        var begin = text.LastIndexOf(Keyword, diagnostic.Offset, StringComparison.Ordinal);
        begin = string.CompareOrdinal(text, diagnostic.Offset, Keyword, 0, Keyword.Length) == 0 ? diagnostic.Offset : begin;
        var end = diagnostic.Ranges.IsEmpty ? text.IndexOf(';', diagnostic.Offset) : diagnostic.Ranges.Max(r => r.End);
        return begin < 0 || end < 0 || IsOfArray(text, begin)
            ? []
            : [new TextFix(begin, begin + Keyword.Length, "clr::del(", 0), new TextFix(end, end, ")", 0)];
    }
}
