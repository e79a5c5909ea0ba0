using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>clr::safe_cast&lt;T&gt;(e)</c> → <c>static_cast&lt;T&gt;(e)</c> where a conversion function leads to T, which cannot fail at run
/// time; the prelude deletes its function then.</summary>
internal static class SafeCastFix
{
    private const string Deleted = "call to deleted function 'safe_cast'";
    private const string Scope = "clr::";
    private const string Name = "safe_cast";

    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, string text)
    {
        var at = diagnostic is { Message: Deleted, Offset: >= 0 } ? text.IndexOf(Name, diagnostic.Offset, StringComparison.Ordinal) : -1;
        return at >= Scope.Length && at - diagnostic.Offset <= Scope.Length
            ? [new TextFix(at - Scope.Length, at + Name.Length, "static_cast", 0)]
            : [];
    }
}
