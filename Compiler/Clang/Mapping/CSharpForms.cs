using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;
using Bridge.Compiler.Diagnostics;

namespace Bridge.Compiler.Clang.Mapping;

/// <summary>Messages about what was written as C# has it: each names the form of C++/CLI.</summary>
internal static partial class CSharpForms
{
    /// <summary>The rules, each with number and text of a message, or null when it is about something else.</summary>
    public static ImmutableArray<MessageRule> Rules { get; } = [Word, DotOfType, DotOfNamespace, BracketsOfArray, TypeTest];

    // String^ s = null;
    private static (string Code, string Text)? Word(ClangDiagnostic message, string checkText) =>
        Unknown().Match(message.Message) is { Success: true } match && CSharpWords.Hint(match.Groups[2].Value) is { } hint
            ? ("C2065", match.Groups[1].Value + hint)
            : null;

    // Console.WriteLine("x");
    private static (string Code, string Text)? DotOfType(ClangDiagnostic message, string checkText) =>
        message.Message == "cannot use dot operator on a type" ? MissingSemicolon : null;

    // System.Console::WriteLine("x");
    private static (string Code, string Text)? DotOfNamespace(ClangDiagnostic message, string checkText) =>
        NamespaceName().Match(message.Message) is { Success: true } match && Dot().IsMatch(Rest(checkText, message.Offset + match.Groups[1].Length))
            ? MissingSemicolon
            : null;

    private static (string Code, string Text) MissingSemicolon => (Descriptors.DotInNamespace.Code, Descriptors.DotInNamespace.Format);

    // int[] numbers;
    private static (string Code, string Text)? BracketsOfArray(ClangDiagnostic message, string checkText) =>
        message.Message.StartsWith("brackets are not allowed here", StringComparison.Ordinal)
            ? ("C3409", "empty attribute block is not allowed; an array is declared as 'array<T>^ name'")
            : null;

    // value is String, value as String
    private static (string Code, string Text)? TypeTest(ClangDiagnostic message, string checkText) =>
        message.Message.StartsWith("expected ';'", StringComparison.Ordinal) && Test().Match(Rest(checkText, message.Offset)) is { Success: true } match
            ? ("C2143", $"syntax error: missing ';' before '{match.Groups[1].Value}'; C++/CLI writes 'dynamic_cast<T^>(value)'")
            : null;

    private static string Rest(string checkText, int offset) =>
        offset < 0 || offset > checkText.Length ? string.Empty : checkText[offset..Math.Min(checkText.Length, offset + 80)];

    [GeneratedRegex("^((?:use of undeclared identifier|unknown type name) '([^']*)')")]
    private static partial Regex Unknown();

    [GeneratedRegex("^unexpected namespace name '([^']*)': expected expression")]
    private static partial Regex NamespaceName();

    [GeneratedRegex(@"^\s*\.")]
    private static partial Regex Dot();

    [GeneratedRegex(@"^\s*(is|as)\s+[A-Za-z_:]")]
    private static partial Regex Test();
}
