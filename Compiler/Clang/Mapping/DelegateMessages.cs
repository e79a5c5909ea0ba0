using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Clang.Mapping;

/// <summary>A delegate is created from a function, or from an object and a function (ECMA-372 §27.2): what the candidates of its
/// two constructors tell.</summary>
internal static partial class DelegateMessages
{
    /// <summary>Number and text of <paramref name="message"/>, or null when it is about no delegate.</summary>
    public static (string Code, string Text)? Describe(ClangDiagnostic message, string checkText)
    {
        if (TypeName().Match(message.Message) is not { Success: true } name || !IsDelegate(message))
        {
            return null;
        }

        var type = name.Groups[1].Value;
        return VariableMessages.IsVariable(message, type, checkText) ? VariableMessages.NeedsHandle(type)
            : Function(message, type) ?? Member(message, type)
            ?? (message.FirstNote(NoHandle()) is { } target
                ? target.Groups[1].Value == "std::nullptr_t" ? ("C3351", $"'{type}': if you pass a null object instance to a delegate constructor you must also pass the address of a static member function") : ("C3353", $"'{target.Groups[1].Value}': a delegate can only be created from a global function or a member function of a managed type")
                : ("C3350", $"'{type}': a delegate constructor expects a function, or an object and a member function"));
    }

    /// <summary>Number and text of a message about <c>a + b</c> where two delegates have different types; or null.</summary>
    public static (string Code, string Text)? DescribeOperands(ClangDiagnostic message, string checkText) =>
        Operands().Match(message.Message) is { Success: true } operands && message.FirstNote(OtherDelegate()) is not null
            ? ("C3365", $"operator: differing operands of type '{operands.Groups[1].Value} ^' and '{operands.Groups[2].Value} ^'")
            : null;

    private static bool IsDelegate(ClangDiagnostic message) =>
        message.FirstNote(FunctionParameter()) is not null || message.FirstNote(MemberParameter()) is not null
        || message.FirstNote(NoHandle()) is not null || (message.FirstNote(OneArgument()) is not null && message.FirstNote(TwoArguments()) is not null);

    // candidate constructor not viable: no known conversion from 'int' to 'void (*)()' for 1st argument
    private static (string Code, string Text)? Function(ClangDiagnostic message, string type)
    {
        if (message.FirstNote(FunctionParameter()) is not { } match)
        {
            return null;
        }

        var given = match.Groups["from"].Value;
        return given.Contains('(', StringComparison.Ordinal)
            ? Mismatch(given, type)
            : ("C3364", $"'{type}': invalid argument for delegate constructor; delegate target needs to be a pointer to a member function, not '{given}'");
    }

    // [with T$ = Second] not viable: no known conversion from 'void (First::*)()' to 'void (clr::id_t<Second>::*)()'
    private static (string Code, string Text)? Member(ClangDiagnostic message, string type)
    {
        if (message.FirstNote(MemberParameter()) is not { } match)
        {
            return null;
        }

        var given = match.Groups["from"].Value;
        var owner = MemberOf().Match(given);
        return owner.Success && owner.Groups[1].Value != match.Groups["class"].Value
            ? ("C3754", $"delegate constructor: member function of type '{given}' cannot be called on an instance of type '{match.Groups["class"].Value}'")
            : Mismatch(given, type);
    }

    private static (string Code, string Text) Mismatch(string given, string type) =>
        ("C3352", $"the function of type '{given}' does not match the delegate type '{type}'");

    /// <summary>Number and text of a message about <c>event += 5</c>: a handler is a delegate.</summary>
    public static (string Code, string Text)? DescribeHandler(ClangDiagnostic message, string checkText) =>
        HandlerOperator().Match(message.Message) is { Success: true } match && message.Notes.Any(n => Path.GetFileName(n.File) == "events.h")
            ? ("C2679", $"binary '{match.Groups[1].Value}': no operator found which takes this right-hand operand; a handler is made with 'gcnew D(object, &Class::Function)'")
            : null;

    [GeneratedRegex(@"^no viable overloaded '([+-]=)'")]
    private static partial Regex HandlerOperator();

    [GeneratedRegex(@"^invalid operands to binary expression \('(?:clr::)?h<(.*)>' and '(?:clr::)?h<(.*)>'\)")]
    private static partial Regex Operands();

    [GeneratedRegex("no known conversion from '.*' to '(clr::)?id_t<(clr::)?h<")]
    private static partial Regex OtherDelegate();

    [GeneratedRegex("^no matching constructor for initialization of '([^']*)'")]
    private static partial Regex TypeName();

    [GeneratedRegex(@"no known conversion from '(?<from>[^']*)'.* to '[^']*\(\*\)\(", RegexOptions.ExplicitCapture)]
    private static partial Regex FunctionParameter();

    [GeneratedRegex(@"no known conversion from '(?<from>[^']*)' to '[^']*\(clr::id_t<(?<class>[^']*)>::\*\)\(", RegexOptions.ExplicitCapture)]
    private static partial Regex MemberParameter();

    [GeneratedRegex(@"could not match 'clr::h<T\$>' against '([^']*)'")]
    private static partial Regex NoHandle();

    [GeneratedRegex("^candidate constructor not viable: requires 1 argument")]
    private static partial Regex OneArgument();

    [GeneratedRegex("^candidate constructor template not viable: requires 2 arguments")]
    private static partial Regex TwoArguments();

    [GeneratedRegex(@"\(([^()]*)::\*\)")]
    private static partial Regex MemberOf();
}
