using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Clang.Mapping;

/// <summary>Operators whose operands do not fit. Clang has one message for all, MSVC numbers by operator and operand.</summary>
internal static partial class OperandMessages
{
    private enum Operand
    {
        Void,
        Pointer,
        Integer,
        Floating,
        Class,
    }

    /// <summary>Number and text of <paramref name="message"/>, or null when it is about something else.</summary>
    public static (string Code, string Text)? Describe(ClangDiagnostic message, string checkText) =>
        message.Offset < 0 ? null
        : Operands().Match(message.Message) is { Success: true } match ? Binary(Symbol(message, checkText), match.Groups["left"].Value, match.Groups["right"].Value)
        : message.Message == "expression is not assignable" && Symbol(message, checkText) is "++" or "--" ? ("C2105", $"'{Symbol(message, checkText)}' needs l-value")
        : message.Message.StartsWith("cannot take the address of an rvalue", StringComparison.Ordinal) && Constant().IsMatch(checkText, message.Offset) ? ("C2101", "'&' on constant")
        : null;

    private static (string Code, string Text)? Binary(string symbol, string left, string right) => (symbol, KindOf(left), KindOf(right)) switch
    {
        (_, Operand.Void, _) or (_, _, Operand.Void) => ("C2186", $"'{symbol}': illegal operand of type 'void'"),
        ("+", Operand.Pointer, Operand.Pointer) => ("C2110", "'+': cannot add two pointers"),
        ("+", Operand.Pointer, Operand.Floating) or ("+", Operand.Floating, Operand.Pointer) => ("C2111", "'+': pointer addition requires integral operand"),
        ("-", Operand.Pointer, Operand.Floating) => ("C2112", "'-': pointer subtraction requires integral or pointer operand"),
        ("-", Operand.Integer or Operand.Floating, Operand.Pointer) => ("C2113", "'-': pointer can only be subtracted from another pointer"),
        (_, Operand.Class, _) => null,
        (_, _, Operand.Class) => HandleType().IsMatch(right) ? null : ("C2677", $"binary '{symbol}': no global operator found which takes type '{right}' (or there is no acceptable conversion)"),
        (_, Operand.Pointer or Operand.Floating, _) => ("C2296", $"'{symbol}': illegal, left operand has type '{left}'"),
        _ => ("C2297", $"'{symbol}': illegal, right operand has type '{right}'"),
    };

    private static Operand KindOf(string type) =>
        type == "void" ? Operand.Void
        : type.EndsWith('*') ? Operand.Pointer
        : Floating().IsMatch(type) ? Operand.Floating
        : Integer().IsMatch(type) ? Operand.Integer
        : Operand.Class;

    private static string Symbol(ClangDiagnostic message, string checkText) => Punctuation().Match(checkText, message.Offset).Value;

    [GeneratedRegex(@"^invalid operands to binary expression \('(?<left>[^']*)'( \(aka '[^']*'\))? and '(?<right>[^']*)'( \(aka '[^']*'\))?\)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Operands();

    [GeneratedRegex(@"\G(\+\+|--|<<=?|>>=?|&&|\|\||[-+*/%&|^<>=!]=?)")]
    private static partial Regex Punctuation();

    [GeneratedRegex(@"\G&\s*\d")]
    private static partial Regex Constant();

    [GeneratedRegex("^(const )?(float|double|long double)$")]
    private static partial Regex Floating();

    [GeneratedRegex("^(const )?(unsigned |signed )?(bool|char|short|int|long|long long|wchar_t|char16_t|char32_t)$")]
    private static partial Regex Integer();

    [GeneratedRegex(@"\b(clr::)?(h|trk)<|\barray<")]
    private static partial Regex HandleType();
}
