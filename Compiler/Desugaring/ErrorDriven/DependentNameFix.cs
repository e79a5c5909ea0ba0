using System.Collections.Immutable;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>handle</c> → <c>this-&gt;handle</c> in a member of a class template whose base class depends on its parameters: Visual C++
/// finds the member when the template is instantiated.</summary>
internal static class DependentNameFix
{
    private const string Prefix = "a base class may have it: ";
    private const string Undeclared = "use of undeclared identifier";
    private const string Unqualified = "explicit qualification required to use member";

    private static bool Tells(ClangDiagnostic diagnostic) => diagnostic.Message.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The fixes for <paramref name="diagnostic"/>, one of <paramref name="all"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, ImmutableArray<ClangDiagnostic> all) =>
        diagnostic.Offset >= 0 && (diagnostic.Message.StartsWith(Unqualified, StringComparison.Ordinal)
            || (diagnostic.Message.StartsWith(Undeclared, StringComparison.Ordinal) && all.Any(d => d.Offset == diagnostic.Offset && Tells(d))))
            ? [new TextFix(diagnostic.Offset, diagnostic.Offset, "this->", 0)]
            : [];
}
