using System.Text.RegularExpressions;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Preprocessing;

/// <summary><c>__declspec(dllexport)</c>, of which Clang knows nothing here: other libraries and programs see what is marked with it.</summary>
internal static partial class ExportMark
{
    /// <summary>What says the same to Clang.</summary>
    public const string Attribute = "__attribute__((visibility(\"default\")))";

    /// <summary><c>__declspec(dllexport) int f();</c> → <c>__attribute__((visibility("default"))) int f();</c> in a native header.</summary>
    public static string Translate(string text) =>
        text.Contains("dllexport", StringComparison.Ordinal) ? Mark().Replace(text, Attribute) : text;

    /// <summary>Whether the four tokens at <paramref name="index"/> are such a mark.</summary>
    public static bool IsAt(TokenBuffer buffer, int index) =>
        buffer.IsSequence(index, "__declspec", "(", "dllexport", ")");

    [GeneratedRegex(@"__declspec[ \t]*\([ \t]*dllexport[ \t]*\)")]
    private static partial Regex Mark();
}
