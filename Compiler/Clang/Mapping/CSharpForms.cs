using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;
using Bridge.Compiler.Diagnostics;

namespace Bridge.Compiler.Clang.Mapping;

/// <summary>Messages about what was written as C# has it: each names the form of C++/CLI.</summary>
internal static partial class CSharpForms
{
    /// <summary>The rules, each with number and text of a message, or null when it is about something else.</summary>
    public static ImmutableArray<MessageRule> Rules { get; } = [ModifierBeforeClass, TestOfName, Word, DotOfType, DotOfEnum, DotOfNamespace, BracketsOfArray, TypeTest, TypeOf, UsingOfNamespace, UnknownSign, Disposing];

    // String^ s = null;
    private static (string Code, string Text)? Word(ClangDiagnostic message, string checkText) =>
        Unknown().Match(message.Message) is { Success: true } match && CSharpWords.Hint(match.Groups[2].Value) is { } hint
            ? ("C2065", match.Groups[1].Value + hint)
            : null;

    // Console.WriteLine("x");
    private static (string Code, string Text)? DotOfType(ClangDiagnostic message, string checkText) =>
        message.Message == "cannot use dot operator on a type" ? MissingSemicolon
        : message.Message == "cannot use arrow operator on a type" ? ("C2143", "syntax error: missing ';' before '->'; members of types and namespaces are named with '::'")
        : null;

    // Color.Red
    private static (string Code, string Text)? DotOfEnum(ClangDiagnostic message, string checkText) =>
        TypeName().Match(message.Message) is { Success: true } match && Dot().IsMatch(Rest(checkText, message.Offset + match.Groups[1].Length)) ? MissingSemicolon : null;

    // typeof(String)
    private static (string Code, string Text)? TypeOf(ClangDiagnostic message, string checkText) =>
        TypeName().Match(message.Message) is { Success: true } match && message.Offset > 0 && checkText.AsSpan(0, message.Offset).TrimEnd().EndsWith("typeof(")
            ? ("C2275", $"'{match.Groups[1].Value}': illegal use of this type as an expression; C++/CLI writes '{match.Groups[1].Value}::typeid'")
            : null;

    // static ref class R {};  public template<class T> ref class R {};
    private static (string Code, string Text)? ModifierBeforeClass(ClangDiagnostic message, string checkText) =>
        Unknown().Match(message.Message) is { Success: true } match && match.Groups[2].Value is "ref" or "abstract" or "sealed" && ClassHead().IsMatch(Rest(checkText, message.Offset))
            ? ("C2059", "syntax error: a word before 'ref class' that does not belong there; modifiers of a class stand behind its name: 'ref class R abstract sealed'")
            : null;

    // if (value is String)
    private static (string Code, string Text)? TestOfName(ClangDiagnostic message, string checkText) =>
        Unknown().Match(message.Message) is { Success: true } match && Test().Match(Rest(checkText, message.Offset + match.Groups[2].Length)) is { Success: true } test
            ? ("C2146", $"syntax error: missing ')' before identifier '{test.Groups[1].Value}'; C++/CLI writes 'dynamic_cast<T^>(value)'")
            : null;

    // using System.IO;
    private static (string Code, string Text)? UsingOfNamespace(ClangDiagnostic message, string checkText) =>
        message.Message == "using declaration cannot refer to a namespace"
            ? ("C2873", "a namespace cannot be used in a using-declaration; write 'using namespace A::B;'")
            : null;

    // @"c:\x", int? n
    private static (string Code, string Text)? UnknownSign(ClangDiagnostic message, string checkText) => (message.Message, Rest(checkText, message.Offset)) switch
    {
        ("expected expression", ['@', ..]) => ("C2018", "unknown character '0x40'; C++/CLI writes R\"(text)\" for text without escapes"),
        ("expected unqualified-id", ['?', ..]) => ("C2059", "syntax error: '?'; C++/CLI writes 'Nullable<T>'"),
        _ => null,
    };

    // object->Dispose()
    private static (string Code, string Text)? Disposing(ClangDiagnostic message, string checkText) =>
        NoDispose().Match(message.Message) is { Success: true } match
            ? ("C2039", $"'Dispose': is not a member of '{match.Groups[1].Value}'; C++/CLI writes 'delete object'")
            : null;

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

    [GeneratedRegex("^'([^']*)' does not refer to a value")]
    private static partial Regex TypeName();

    [GeneratedRegex(@"^(ref|abstract|sealed)\s+(ref\s+)?(class|struct)\b")]
    private static partial Regex ClassHead();

    [GeneratedRegex("^no member named 'Dispose' in '([^']*)'$")]
    private static partial Regex NoDispose();

    [GeneratedRegex(@"^\s*\.")]
    private static partial Regex Dot();

    [GeneratedRegex(@"^\s*(is|as)\s+[A-Za-z_:]")]
    private static partial Regex Test();
}
