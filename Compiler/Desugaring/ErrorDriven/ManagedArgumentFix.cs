using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>f(5)</c> → <c>f(clr::box(5))</c> where all overloads that fit take handles: a boxed value is an int^ and converts as that
/// (ECMA-372 §14.2.6). <c>f(&amp;h-&gt;x)</c>, <c>auto p = &amp;a[0]</c> → <c>clr::interior(&amp;a[0])</c>: the address of what lies in the gc heap is an
/// interior pointer. <c>V(5)</c> → <c>V(static_cast&lt;double&gt;(5))</c> where a constructor and a conversion function fit.
/// <c>h - x</c> → <c>*(h) - x</c> where the operator is an instance member and C++ would convert <c>h</c> to a number.</summary>
internal static class ManagedArgumentFix
{
    private const string Prefix = "a managed argument: ";

    /// <summary>Whether the plugin says so of an expression; no error.</summary>
    public static bool Tells(ClangDiagnostic diagnostic) => diagnostic.Message.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic) => Tells(diagnostic) && diagnostic.Ranges is [var argument, ..]
        ? TextFix.Wrap(argument.Begin, argument.End, $"{diagnostic.Message[Prefix.Length..]}(", ")")
        : [];
}
