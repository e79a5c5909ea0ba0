using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>d-&gt;F(1)</c> → <c>d-&gt;F$12(1)</c> where C++ would take a function of a base class though one of the class with the
/// number 12 fits.</summary>
internal static class HiddenOverloadFix
{
    private const string Prefix = "hidden by signature: ";

    /// <summary>Whether the plugin says so of a call; no error.</summary>
    public static bool Tells(ClangDiagnostic diagnostic) => diagnostic.Message.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic) =>
        Tells(diagnostic) && diagnostic.Ranges is [var name, ..] ? [new TextFix(name.Begin, name.End, diagnostic.Message[Prefix.Length..], 0)] : [];
}
