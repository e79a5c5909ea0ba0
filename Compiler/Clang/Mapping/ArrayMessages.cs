using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Clang.Mapping;

/// <summary>Messages about arrays of the CLI (ECMA-372 §24), which are class templates in the check text.</summary>
internal static partial class ArrayMessages
{
    /// <summary>Number and text of <paramref name="message"/>, or null when it is about no array.</summary>
    public static (string Code, string Text)? Describe(ClangDiagnostic message, string checkText) =>
        message.Message.StartsWith("no matching function for call to 'gcarray'", StringComparison.Ordinal)
            ? ("C2767", "managed array dimension mismatch: give as many sizes as the array has dimensions")
        : Rank().IsMatch(message.Message)
            ? ("C2739", "explicit managed array dimensions must be between 1 and 32")
        : NoSize().IsMatch(message.Message)
            ? ("C2748", "managed array creation must have array size or array initializer")
        : SizeInBrackets().IsMatch(message.Message) || (NoSubscript().IsMatch(message.Message) && ScalarBefore().IsMatch(checkText[Math.Max(0, message.Offset - 60)..Math.Max(0, message.Offset)]))
            ? ("C2748", "managed array creation must have array size or array initializer: 'gcnew array<T>(size)'")
        : Index().Match(message.Message) is { Success: true } index && NoMatch.IsArity(message)
            ? ("C3262", $"invalid array indexing: {NoMatch.Reason(message)} for '{index.Groups[1].Value}'")
        : Operands().IsMatch(message.Message) && message.Offset >= 0 ? Operator(checkText.AsSpan(message.Offset))
        : null;

    // a + 1, a < b
    private static (string Code, string Text)? Operator(ReadOnlySpan<char> text) => text switch
    {
        ['+' or '-', not '=', ..] => ("C2690", $"'{text[0]}': cannot perform pointer arithmetic on a managed array"),
        ['<' or '>', not ('<' or '>'), ..] => ("C2693", $"'{text[0]}': illegal comparison for references to a managed array"),
        _ => null,
    };

    [GeneratedRegex(@"^invalid operands to binary expression \('(?:const )?(?:clr::)?h<\s*(?:::)?(?:cli::)?array<")]
    private static partial Regex Operands();

    [GeneratedRegex("^implicit instantiation of undefined template 'clr::array_index<")]
    private static partial Regex Rank();

    [GeneratedRegex(@"^no viable conversion from '[^']*array<[^']*> \(int\)' to")]
    private static partial Regex NoSize();

    // gcnew array<int>[3]
    [GeneratedRegex(@"^subscript of pointer to function type '[^']*array<")]
    private static partial Regex SizeInBrackets();

    [GeneratedRegex(@"^type '(?:const )?(?:clr::)?h<[^']*>' does not provide a subscript operator")]
    private static partial Regex NoSubscript();

    // gcnew int[3]  →  clr::gc(new int)[3]
    [GeneratedRegex(@"\bgc\(new [\w:\s<>]+\)$")]
    private static partial Regex ScalarBefore();

    [GeneratedRegex(@"^no viable overloaded operator\[\] for type '(?:const )?(clr::h<\s*(?:::)?cli::array<.*>)'")]
    private static partial Regex Index();
}
