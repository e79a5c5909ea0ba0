using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Clang.Mapping;

/// <summary>Messages about statements and calls whose documented number depends on the text that they are about.</summary>
internal static partial class StatementMessages
{
    /// <summary>The rules, each with number and text of a message, or null when it is about something else.</summary>
    public static ImmutableArray<MessageRule> Rules { get; } = [DefaultLabel, SameHandler, ConstantDivision, EmptyCharacter, ThroughPointer, VirtualOperator, LooseToken, UnknownNamespace, OwnMember, NotConstantLiteral];

    private static (string Code, string Text)? DefaultLabel(ClangDiagnostic message, string checkText) =>
        message.Message.StartsWith("cannot jump from switch statement", StringComparison.Ordinal) && At(message, checkText).StartsWith("default", StringComparison.Ordinal)
            ? ("C2361", "the initialization of a variable is skipped by the 'default' label")
            : null;

    // catch (E^) { } catch (E^) { }
    private static (string Code, string Text)? SameHandler(ClangDiagnostic message, string checkText) =>
        Caught().Match(message.Message) is { Success: true } match && message.FirstNote(EarlierType()) is { } earlier && earlier.Groups[1].Value == match.Groups[1].Value
            ? ("C2312", $"'{match.Groups[1].Value}': is caught by '{match.Groups[1].Value}' in an earlier handler")
            : null;

    // 1 / 0
    private static (string Code, string Text)? ConstantDivision(ClangDiagnostic message, string checkText) =>
        message.Message.EndsWith(" by zero is undefined", StringComparison.Ordinal) && message.Offset > 0
        && NumberBefore().IsMatch(checkText[Math.Max(0, message.Offset - 40)..message.Offset])
            ? ("C2124", "divide or mod by zero")
            : null;

    private static (string Code, string Text)? EmptyCharacter(ClangDiagnostic message, string checkText) =>
        message.Message == "expected expression" && At(message, checkText).StartsWith("''", StringComparison.Ordinal)
            ? ("C2137", "empty character constant")
            : null;

    // A function that is called by its name has a note with its declaration.
    private static (string Code, string Text)? ThroughPointer(ClangDiagnostic message, string checkText) =>
        Number().Match(message.Message) is { Success: true } match && message.Notes.IsEmpty
            ? (match.Groups[1].Value == "many" ? "C2197" : "C2198", message.Message)
            : null;

    private static (string Code, string Text)? VirtualOperator(ClangDiagnostic message, string checkText) =>
        message.Message.StartsWith("'virtual' can only appear on non-static member functions", StringComparison.Ordinal) && Allocation().IsMatch(At(message, checkText))
            ? ("C2650", "'operator new' and 'operator delete' cannot be virtual functions")
            : null;

    // { … } without a head, = without a variable, :: without a name
    private static (string Code, string Text)? LooseToken(ClangDiagnostic message, string checkText) =>
        message.Message != "expected unqualified-id" || message.Offset < 0 ? null
        : checkText.AsSpan(0, message.Offset).TrimEnd().EndsWith("::") ? ("C2589", "illegal token on right side of '::'")
        : At(message, checkText) switch
        {
            ['{', ..] => ("C2447", "'{': missing function header"),
            ['=', ..] => ("C2513", "no variable declared before '='"),
            _ => null,
        };

    private static (string Code, string Text)? UnknownNamespace(ClangDiagnostic message, string checkText) =>
        message.Message == "expected namespace name" && message.Offset > 0 && UsingBefore().IsMatch(checkText[Math.Max(0, message.Offset - 200)..message.Offset])
            ? ("C2871", $"'{Word().Match(checkText, message.Offset).Value}': a namespace with this name does not exist")
            : null;

    // value class V { V v; };
    private static (string Code, string Text)? OwnMember(ClangDiagnostic message, string checkText) =>
        IncompleteMember().Match(message.Message) is { Success: true } match && message.Notes.Any(n => n.Message.Contains("is not complete until the closing", StringComparison.Ordinal))
            ? ("C2460", $"uses '{match.Groups[1].Value}', which is being defined")
            : null;

    // literal int count = Environment::TickCount;
    private static (string Code, string Text)? NotConstantLiteral(ClangDiagnostic message, string checkText) =>
        ConstantVariable().Match(message.Message) is { Success: true } match && message.Offset > 0 && LiteralBefore().IsMatch(checkText[Math.Max(0, message.Offset - 200)..message.Offset])
            ? ("C3887", $"'{match.Groups[1].Value}': the initializer for a literal data member must be a constant expression")
            : null;

    private static ReadOnlySpan<char> At(ClangDiagnostic message, string checkText) =>
        message.Offset < 0 ? [] : checkText.AsSpan(Math.Min(message.Offset, checkText.Length));

    [GeneratedRegex("^exception of type '([^']*)' will be caught by earlier handler")]
    private static partial Regex Caught();

    [GeneratedRegex("^for type '([^']*)'")]
    private static partial Regex EarlierType();

    [GeneratedRegex(@"(?<![\w.])\d\w*\s*$")]
    private static partial Regex NumberBefore();

    [GeneratedRegex(@"\busing\s+namespace\s+[\w:\s]*$")]
    private static partial Regex UsingBefore();

    [GeneratedRegex(@"\G\w+")]
    private static partial Regex Word();

    [GeneratedRegex("^field has incomplete type '([^']*)'")]
    private static partial Regex IncompleteMember();

    [GeneratedRegex("^constexpr variable '([^']*)' must be initialized by a constant expression")]
    private static partial Regex ConstantVariable();

    [GeneratedRegex(@"annotate\(""bridge:[^;{}]*\bconstexpr\b[^;{}]*$")]
    private static partial Regex LiteralBefore();

    [GeneratedRegex("^too (many|few) arguments to function call")]
    private static partial Regex Number();

    [GeneratedRegex(@"^virtual[^;{}()]*\boperator\s+(new|delete)\b")]
    private static partial Regex Allocation();
}
