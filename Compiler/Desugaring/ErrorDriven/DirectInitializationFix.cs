using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>R r = x;</c> → <c>R r {x};</c> where only a constructor of the ref class R takes x. Such constructors do not convert, so
/// they are explicit for Clang; a variable with stack semantics is made by them all the same, as MSVC does it.</summary>
internal static class DirectInitializationFix
{
    private const string Message = "no viable conversion from";
    private const string Reason = "explicit constructor is not a candidate";
    private const string Mark = "clang::annotate(\"bridge:";

    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, string text)
    {
        if (diagnostic is not { Offset: >= 0, Ranges: [var value, ..] } || !diagnostic.Message.StartsWith(Message, StringComparison.Ordinal)
            || !diagnostic.Notes.Any(n => n.Message == Reason && IsManaged(n.Offset, text)))
        {
            return [];
        }

        var sign = text.IndexOf('=', diagnostic.Offset);
        return sign < 0 || sign >= value.Begin || !IsName(text[diagnostic.Offset..sign].TrimEnd())
            ? []
            : [new TextFix(sign, sign + 1, "{", 0), new TextFix(value.End, value.End, "}", 0)];
    }

    /// <summary>Whether the constructor at an offset is one of a managed class: its declaration carries our number.</summary>
    private static bool IsManaged(int offset, string text)
    {
        var line = offset < 0 ? -1 : text.LastIndexOf('\n', offset) + 1;
        return line >= 0 && text.LastIndexOf(Mark, offset, offset - line, StringComparison.Ordinal) is var mark and >= 0
            && text.IndexOfAny([';', '}'], mark, offset - mark) < 0;
    }

    private static bool IsName(string text) => text.Length > 0 && text.All(c => char.IsLetterOrDigit(c) || c is '_' or '$');
}
