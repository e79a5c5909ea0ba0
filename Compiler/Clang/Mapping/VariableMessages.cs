using System.Globalization;
using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;
using Bridge.Compiler.Diagnostics;

namespace Bridge.Compiler.Clang.Mapping;

/// <summary>Messages about variables of types whose objects exist behind handles only (ECMA-372 §12.3.6).</summary>
internal static partial class VariableMessages
{
    /// <summary>Number and text of <paramref name="message"/>, or null when it is about no such variable.</summary>
    public static (string Code, string Text)? Describe(ClangDiagnostic message, string checkText) =>
        Array().Match(message.Message) is { Success: true } array ? NeedsHandle(array.Groups[1].Value)
        : Text().Match(message.Message) is { Success: true } text && IsVariable(message, "String", checkText) ? NeedsHandle(text.Groups[1].Value)
        : Copied().Match(message.Message) is { Success: true } copied && IsVariable(message, copied.Groups[2].Value, checkText) ? NeedsHandle(copied.Groups[1].Value)
        : NotMade().Match(message.Message) is { Success: true } made && made.Groups[1].Value == made.Groups[2].Value && !AddressBefore().IsMatch(checkText, Math.Max(message.Offset, 0))
            ? ("C2440", $"{message.Message}; an object that handles point to is made with 'gcnew'")
        : message.Message.StartsWith("blocks support disabled", StringComparison.Ordinal) ? ("C3699", "'^': cannot use this indirection on a pointer type")
        : message.Message == "cannot form a reference to 'void'" && message.FirstNote(HandleToVoid()) is not null ? ("C3699", "'^': cannot use this indirection on type 'void'")
        : null;

    /// <summary>The message that a type needs a handle.</summary>
    public static (string Code, string Text) NeedsHandle(string type) =>
        (Descriptors.NeedsHandle.Code, string.Format(CultureInfo.InvariantCulture, Descriptors.NeedsHandle.Format, type));

    /// <summary>Whether the message stands at the name of a variable of that type: <c>D local;</c></summary>
    public static bool IsVariable(ClangDiagnostic message, string type, string checkText) =>
        message.Offset > 0 && message.Offset <= checkText.Length
        && checkText[..message.Offset].EndsWith(type + " ", StringComparison.Ordinal);

    [GeneratedRegex("^no matching constructor for initialization of '(?:::)?(?:cli::)?(array<[^']*>)'")]
    private static partial Regex Array();

    // String s = "x";
    [GeneratedRegex("^no viable conversion from '[^']*' to '((?:::)?(?:System::)?(String))'$")]
    private static partial Regex Copied();

    [GeneratedRegex("^no viable conversion from '([^']*)' to 'clr::h<([^']*)>'$")]
    private static partial Regex NotMade();

    [GeneratedRegex(@"\G(\w+\s*=\s*)?[%&*]")]
    private static partial Regex AddressBefore();

    [GeneratedRegex("'clr::h<void>'")]
    private static partial Regex HandleToVoid();

    [GeneratedRegex("^no matching constructor for initialization of '((?:::)?(?:System::)?String)'")]
    private static partial Regex Text();
}
