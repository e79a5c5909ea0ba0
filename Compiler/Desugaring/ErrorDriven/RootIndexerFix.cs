using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>root->default[i]</c>, which reads <c>root[i]</c> by now, on a <c>gcroot</c> → <c>root.operator->()[i]</c>.</summary>
internal static class RootIndexerFix
{
    private const string Beginning = "type '";
    private const string End = "does not provide a subscript operator";

    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, string text)
    {
        var isRoot = diagnostic.Message.StartsWith(Beginning, StringComparison.Ordinal)
            && diagnostic.Message.EndsWith(End, StringComparison.Ordinal)
            && diagnostic.Message.Contains("gcroot<", StringComparison.Ordinal);
        return isRoot && BracketOf(diagnostic, text) is >= 0 and var bracket
            ? [new TextFix(bracket, bracket, ".operator->()", 0)]
            : [];
    }

    /// <summary>Where <c>[</c> stands. In an instantiation Clang points to the operand before it.</summary>
    private static int BracketOf(ClangDiagnostic diagnostic, string text) =>
        diagnostic.Ranges.Select(r => r.End).Prepend(diagnostic.Offset).FirstOrDefault(i => i >= 0 && i < text.Length && text[i] == '[', -1);
}
