using System.Globalization;
using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>take(f)</c> → <c>take((void*)f)</c>: MSVC converts a pointer to function to <c>void*</c> by itself.</summary>
internal static partial class VoidPointerFix
{
    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, string text) =>
        Message().IsMatch(diagnostic.Message) && diagnostic.Ranges is [.., var function] ? Cast(function.Begin, function.End)
        : diagnostic.Message.StartsWith("no matching ", StringComparison.Ordinal) && Candidates(diagnostic) is [var index]
            && CallText.Find(diagnostic, text)?.Arguments.ElementAtOrDefault(index) is { IsDefaultOrEmpty: false } argument
            ? Cast(argument[0].Location.Column, argument[^1].Location.Column + argument[^1].Text.Length)
        : [];

    private static TextFix[] Cast(int begin, int end) => TextFix.Wrap(begin, end, "(void*)(", ")");

    // Which argument each function that does not fit would take as a void*.
    private static int[] Candidates(ClangDiagnostic diagnostic) =>
        [.. diagnostic.Notes.Select(n => Reason().Match(n.Message)).Where(m => m.Success).Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture) - 1)];

    [GeneratedRegex(@"no known conversion from '[^']*\([^']*\)'(?: \(aka '[^']*'\))? to (?:'void \*'|'\w+' \(aka 'void \*'\)) for (\d+)\w\w argument")]
    private static partial Regex Reason();

    [GeneratedRegex(@"^(cannot initialize a (parameter|variable|return object|member subobject) of type ('void \*'|'\w+' \(aka 'void \*'\)) with an [lr]value of type|assigning to ('void \*'|'\w+' \(aka 'void \*'\)) from incompatible type) '[^']*\([^']*\)'", RegexOptions.ExplicitCapture)]
    private static partial Regex Message();
}
