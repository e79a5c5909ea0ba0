using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Clang.Mapping;

/// <summary>Messages about the functions and classes that stand for a construct of C++/CLI:
/// the user wrote <c>safe_cast</c>, <c>for each</c> or a delegate, not a call.</summary>
internal static partial class ConstructMessages
{
    private static ImmutableArray<MessageRule> Rules { get; } =
    [
        AttributeMessages.Describe, ArrayMessages.Describe, VariableMessages.Describe, ReadOnlyProperty, Literal, AbstractClass, Cast, ForEach, ArrayElement, GcNew, Misplaced, Qualifier, Compound, DelegateMessages.Describe, DelegateMessages.DescribeHandler, DelegateMessages.DescribeOperands, UncalledFunction, NoIndexer, SecondBody, SecondType, Assignment,
        .. ExpressionMessages.Rules, OperandMessages.Describe, .. StatementMessages.Rules, .. CSharpForms.Rules, UnknownFunction, TypeOperand, JumpIntoTry,
    ];

    /// <summary>Number and text of <paramref name="message"/>, or null when it is about no such construct.</summary>
    public static (string Code, string Text)? Describe(ClangDiagnostic message, string checkText) =>
        Rules.Select(rule => rule(message, checkText)).FirstOrDefault(result => result is not null);

    private static (string Code, string Text)? ReadOnlyProperty(ClangDiagnostic message, string checkText) =>
        ReadOnlyMember.PropertyName(message, checkText) is { } property
            ? ("C3070", $"'{property}': property does not have a 'set' method")
            : null;

    private static (string Code, string Text)? Literal(ClangDiagnostic message, string checkText) =>
        ReadOnlyMember.LiteralName(message, checkText) is { } literal
            ? ("C3891", $"'{literal}': a literal data member cannot be used as a l-value")
            : null;

    // class N abstract {…};   A class with pure functions is told by a note for each.
    private static (string Code, string Text)? AbstractClass(ClangDiagnostic message, string checkText) =>
        AbstractObject().Match(message.Message) is { Success: true } match && message.FirstNote(PureFunction()) is null
            ? ("C3622", $"'{match.Groups["type"].Value}': a class declared as 'abstract' cannot be instantiated")
            : null;

    // void set(clr::gc(new int value));   an expression where a type should stand
    private static (string Code, string Text)? Misplaced(ClangDiagnostic message, string checkText) =>
        NotOfPrelude().Match(message.Message) is { Success: true } match
            ? ("C2059", $"syntax error: '{(match.Groups[1].Value.StartsWith("gc", StringComparison.Ordinal) ? "gcnew" : match.Groups[1].Value)}' cannot stand in a declaration")
            : null;

    // clr::safe_cast<X>(e): constraints not satisfied [with X = clr::h<Other>, U = Shape]
    private static (string Code, string Text)? Cast(ClangDiagnostic message, string checkText)
    {
        if (CastName().Match(message.Message) is not { Success: true } name)
        {
            return null;
        }

        var word = name.Groups[1].Value switch { "dyn_cast" => "dynamic_cast", "qual_cast" => "const_cast", var same => same };
        var types = message.FirstNote(CastTypes());
        var text = types is null
            ? $"cannot use '{word}' to convert this value"
            : $"cannot use '{word}' to convert from '{types.Groups["from"].Value} ^' to '{types.Groups["to"].Value}'";
        var code = word == "const_cast" ? "C2440"
            : word == "safe_cast" && message.FirstNote(NativeSource()) is not null ? "C2452"
            : word == "safe_cast" && types?.Groups["to"].Value.EndsWith('*') == true ? "C2453"
            : "C2682";
        return (code, text);
    }

    // clr::each(e): no known conversion from 'int' to 'h<System::String>'
    private static (string Code, string Text)? ForEach(ClangDiagnostic message, string checkText)
    {
        if (InvalidRange().Match(message.Message) is { Success: true } range && IsInForEach(message, checkText))
        {
            return ("C3285", $"for each statement cannot operate on expressions of type '{range.Groups["type"].Value}'");
        }

        if (message.Message == "no matching member function for call to 'begin'" && message.FirstNote(RangeOfHandle()) is { } handle)
        {
            var operand = $"'{handle.Groups["type"].Value} ^'";
            return IsInForEach(message, checkText)
                ? ("C3285", $"for each statement cannot operate on expressions of type {operand}")
                : ("C3312", $"invalid range expression of type {operand}; no viable 'begin' function available");
        }

        if (!message.Message.StartsWith("no matching function for call to 'each'", StringComparison.Ordinal))
        {
            return null;
        }

        var type = message.FirstNote(Conversion()) is { } conversion ? $"type '{conversion.Groups["from"].Value}'" : "this type";
        return ("C3285", $"for each statement cannot operate on expressions of {type}");
    }

    // clr::gcarray_of<T>(a, b): no known conversion from 'const char[4]' to 'int' for 2nd argument
    private static (string Code, string Text)? ArrayElement(ClangDiagnostic message, string checkText) =>
        message.Message.StartsWith("no matching function for call to 'gcarray_of'", StringComparison.Ordinal)
        && message.FirstNote(Conversion()) is { } conversion
            ? ("C2440", $"array initializer: cannot convert from '{conversion.Groups["from"].Value}' to '{conversion.Groups["to"].Value}'")
            : null;

    private static (string Code, string Text)? GcNew(ClangDiagnostic message, string checkText) =>
        message.Message.StartsWith("no matching function for call to 'gc'", StringComparison.Ordinal)
            ? ("C2726", "'gcnew' may only be used to create an object with managed type")
            : null;

    private static (string Code, string Text)? Qualifier(ClangDiagnostic message, string checkText) =>
        message.Message.StartsWith("no matching function for call to 'qualified'", StringComparison.Ordinal) && message.FirstNote(Conversion()) is { } conversion
            ? ("C2039", $"the name before '::' is no base of '{conversion.Groups["from"].Value}'")
            : null;

    private static (string Code, string Text)? Compound(ClangDiagnostic message, string checkText) =>
        message.Message.StartsWith("no matching function for call to 'assign'", StringComparison.Ordinal)
            ? ("C2676", "the compound assignment is not defined for these operands")
            : null;

    // text = 5;
    private static (string Code, string Text)? Assignment(ClangDiagnostic message, string checkText) =>
        message.Message.StartsWith("no viable overloaded '='", StringComparison.Ordinal) && message.FirstNote(ConversionToHandle()) is { } conversion
            ? ("C2440", $"cannot convert from '{conversion.Groups["from"].Value}' to '{conversion.Groups["to"].Value}'")
            : null;

    // l.f;  →  reference to non-static member function must be called
    private static (string Code, string Text)? UncalledFunction(ClangDiagnostic message, string checkText) =>
        message.Message.StartsWith("reference to non-static member function must be called", StringComparison.Ordinal)
            ? ("C3867", "a member function is called with an argument list, or named as '&Class::Function' to create a delegate")
            : null;

    // clr::h<C> does not provide a subscript operator
    private static (string Code, string Text)? NoIndexer(ClangDiagnostic message, string checkText) =>
        Subscript().Match(message.Message) is { Success: true } match
            ? ("C3915", $"'{match.Groups[1].Value}' has no default indexed property (class indexer)")
            : null;

    // void C::F() {} … void C::F() {}
    private static (string Code, string Text)? SecondBody(ClangDiagnostic message, string checkText) =>
        Redefinition().Match(message.Message) is { Success: true } match && message.Offset >= 0
        && Parameters().IsMatch(checkText, Math.Min(message.Offset, checkText.Length))
            ? ("C2084", $"function '{match.Groups[1].Value}' already has a body")
            : null;

    // class C {}; class C {};
    private static (string Code, string Text)? SecondType(ClangDiagnostic message, string checkText) =>
        Redefinition().Match(message.Message) is { Success: true } match && message.Offset >= 0 && ClassKey().IsMatch(checkText[Math.Max(0, message.Offset - 200)..message.Offset])
            ? ("C2011", $"'{match.Groups[1].Value}': type redefinition")
            : null;

    // Missing(1);
    private static (string Code, string Text)? UnknownFunction(ClangDiagnostic message, string checkText) =>
        Undeclared().Match(message.Message) is { Success: true } match && message.Offset >= 0
        && checkText.AsSpan(Math.Min(message.Offset + match.Groups[1].Length, checkText.Length)).TrimStart().StartsWith("(", StringComparison.Ordinal)
            ? ("C3861", $"'{match.Groups[1].Value}': identifier not found")
            : null;

    // value::typeid  →  clr::tid(value)
    private static (string Code, string Text)? TypeOperand(ClangDiagnostic message, string checkText) =>
        message.Message.StartsWith("no matching function for call to 'tid'", StringComparison.Ordinal)
            ? ("C3363", "'typeid' can only be applied to a type")
            : null;

    private static (string Code, string Text)? JumpIntoTry(ClangDiagnostic message, string checkText) =>
        message.Message.StartsWith("cannot jump from", StringComparison.Ordinal)
        && message.Notes.Any(n => n.Message.EndsWith("try block", StringComparison.Ordinal) || n.Message.EndsWith("catch block", StringComparison.Ordinal))
            ? ("C2705", "illegal jump into the scope of an exception block")
            : null;

    // for (auto&& each$0 : c), where c has no GetEnumerator and might have been native
    private static bool IsInForEach(ClangDiagnostic message, string checkText)
    {
        var begin = message.Offset < 0 ? -1 : checkText.LastIndexOf("for", message.Offset, StringComparison.Ordinal);
        return begin >= 0 && checkText.IndexOf("auto&& each$", begin, StringComparison.Ordinal) is var at and >= 0 && at - begin < 8;
    }

    [GeneratedRegex("^(allocating an object of abstract class type|variable type) '(?<type>[^']*)'( is an abstract class)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex AbstractObject();

    [GeneratedRegex("^unimplemented pure virtual method")]
    private static partial Regex PureFunction();

    [GeneratedRegex("^invalid range expression of type '(?<type>[^']*)'", RegexOptions.ExplicitCapture)]
    private static partial Regex InvalidRange();

    [GeneratedRegex(@"substitution failure \[with C = (?<type>[^\]]*)\]", RegexOptions.ExplicitCapture)]
    private static partial Regex RangeOfHandle();

    [GeneratedRegex("^no matching function for call to '(safe_cast|dyn_cast|qual_cast)'")]
    private static partial Regex CastName();

    [GeneratedRegex(@"\[with X = (?<to>.*), U = (?<from>.*)\]", RegexOptions.ExplicitCapture)]
    private static partial Regex CastTypes();

    [GeneratedRegex(@"could not match 'h<.*>' against '[^']*(\*|struct|class)'|could not match 'h' against '\w+'")]
    private static partial Regex NativeSource();

    [GeneratedRegex("no known conversion from '(?<from>[^']*)' to '(?<to>[^']*)'", RegexOptions.ExplicitCapture)]
    private static partial Regex Conversion();

    [GeneratedRegex(@"no known conversion from '(?<from>[^']*)'(?: \(aka '[^']*'\))? to '(?:const )?(?<to>(?:clr::)?h<[^']*>)(?: &&?)?'", RegexOptions.ExplicitCapture)]
    private static partial Regex ConversionToHandle();

    [GeneratedRegex("^no (?:type|member|template) named '(\\w+)' in namespace 'clr'")]
    private static partial Regex NotOfPrelude();

    [GeneratedRegex("^type '(?:const )?clr::h<(.*)>' does not provide a subscript operator")]
    private static partial Regex Subscript();

    [GeneratedRegex("^redefinition of '([^']*)'$")]
    private static partial Regex Redefinition();

    [GeneratedRegex(@"\b(struct|class|union|enum)\s+(\[\[[^;{}]*\]\]\s*)?(\w+::)*$")]
    private static partial Regex ClassKey();

    [GeneratedRegex(@"\G[^;{}=]*\([^;{}]*\)[^;{}]*\{")]
    private static partial Regex Parameters();

    [GeneratedRegex("^use of undeclared identifier '([^']*)'")]
    private static partial Regex Undeclared();
}
