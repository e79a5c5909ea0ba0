using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Clang.Mapping;

/// <summary>Messages about operators and captures whose documented number depends on the text that they are about.</summary>
internal static partial class ExpressionMessages
{
    /// <summary>The rules, each with number and text of a message, or null when it is about something else.</summary>
    public static ImmutableArray<MessageRule> Rules { get; } =
        [HandleOrder, NewOfReference, NoEnumerator, IterationVariable, OperatorWithoutParameters, CapturedUnknown, NotAPrefix, AddressOfRefObject, TypeParameterArguments, Finalizer, LooseElse, UnusedValue, EqualityOfSigns, IndexerByName];

    // String^ s = new String("x");
    private static (string Code, string Text)? NewOfReference(ClangDiagnostic message, string checkText) =>
        PointerToHandle().Match(message.Message) is { Success: true } match && IsSame(match.Groups[1].Value, match.Groups[2].Value) && message.Offset >= 0
        && checkText.IndexOf("new ", message.Offset, StringComparison.Ordinal) - message.Offset is > 0 and < 80
            ? ("C2750", $"'{match.Groups[1].Value}': cannot use 'new' on the reference type; use 'gcnew' instead")
            : null;

    // a < b of handles: objects move, their order means nothing
    private static (string Code, string Text)? HandleOrder(ClangDiagnostic message, string checkText) =>
        HandleOperands().Match(message.Message) is { Success: true } match && At(message, checkText) is ['<' or '>', not ('<' or '>'), ..]
            ? ("C2865", $"'{checkText[message.Offset]}': illegal comparison for '{match.Groups[1].Value} ^'")
            : null;

    // GetEnumerator() gives something that is no enumerator; the prelude calls it, not the user
    private static (string Code, string Text)? NoEnumerator(ClangDiagnostic message, string checkText) =>
        message.Offset < 0 && EnumeratorMember().Match(message.Message) is { Success: true } match
            ? ("C3287", $"the type '{match.Groups[1].Value}' (return type of GetEnumerator) must have a suitable public MoveNext member function and public Current property")
            : null;

    // for each (static int n in c)
    private static (string Code, string Text)? IterationVariable(ClangDiagnostic message, string checkText) =>
        message.Message.StartsWith("type name does not allow storage class", StringComparison.Ordinal)
            ? ("C3286", $"'{Identifier().Match(At(message, checkText).ToString()).Value}': an iteration variable cannot have any storage-class specifiers")
            : null;

    private static (string Code, string Text)? OperatorWithoutParameters(ClangDiagnostic message, string checkText) =>
        NoOperand().Match(message.Message) is { Success: true } match && EmptyParameters().IsMatch(At(message, checkText))
            ? IsStatic(message, checkText)
                ? ("C2802", $"static member '{match.Groups[1].Value}' has no formal parameters")
                : ("C2809", $"'{match.Groups[1].Value}' has no formal parameters")
            : null;

    // [missing] { … }
    private static (string Code, string Text)? CapturedUnknown(ClangDiagnostic message, string checkText) =>
        Undeclared().Match(message.Message) is { Success: true } match && message.Offset > 0
        && CaptureBefore().IsMatch(checkText[Math.Max(0, message.Offset - 200)..message.Offset]) && CaptureAfter().IsMatch(At(message, checkText))
            ? ("C3481", $"'{match.Groups[1].Value}': lambda capture variable not found")
            : null;

    private static (string Code, string Text)? NotAPrefix(ClangDiagnostic message, string checkText) =>
        message.Message.StartsWith("type name requires a specifier", StringComparison.Ordinal) && message.Offset > 0 && checkText[message.Offset - 1] == '^'
            ? ("C3192", "syntax error: '^' is not a prefix operator (did you mean '*'?)")
            : null;

    // R^ h = &r;
    private static (string Code, string Text)? AddressOfRefObject(ClangDiagnostic message, string checkText) =>
        PointerToHandle().Match(message.Message) is { Success: true } match && match.Groups[1].Value == match.Groups[2].Value && AddressInitializer().IsMatch(At(message, checkText))
            ? ("C3072", "operator '&' cannot be applied to an instance of a ref class; use the unary '%' operator to convert an instance of a ref class to a handle type")
            : null;

    // gcnew T(3) of a type parameter
    private static (string Code, string Text)? TypeParameterArguments(ClangDiagnostic message, string checkText) =>
        TypeParameterConstructor().Match(message.Message) is { Success: true } match
            ? ("C3399", $"'{match.Groups[1].Value}': cannot provide arguments when creating an instance of a generic parameter")
            : null;

    private static (string Code, string Text)? Finalizer(ClangDiagnostic message, string checkText) =>
        FinalizerMember().Match(message.Message) is { Success: true } match
            ? ("C3421", $"'{match.Groups["class"].Value}': you cannot call the finalizer for this class as it is either inaccessible or it does not exist")
            : null;

    private static (string Code, string Text)? LooseElse(ClangDiagnostic message, string checkText) =>
        message.Message != "expected expression" || message.Offset < 0 ? null
        : LooseWord().Match(checkText, message.Offset).Value switch
        {
            "else" => ("C2181", "illegal else without matching if"),
            "catch" => ("C2318", "no try block associated with this catch handler"),
            _ => null,
        };

    // int n = f(); that nobody reads: another warning than int n;
    private static (string Code, string Text)? UnusedValue(ClangDiagnostic message, string checkText) =>
        message.Message.StartsWith("unused variable", StringComparison.Ordinal) && Initialised().IsMatch(At(message, checkText))
            ? ("C4189", message.Message)
            : null;

    private static (string Code, string Text)? EqualityOfSigns(ClangDiagnostic message, string checkText) =>
        message.Message.StartsWith("comparison of integers of different signs", StringComparison.Ordinal) && At(message, checkText) is ['=' or '!', '=', ..]
            ? ("C4389", message.Message)
            : null;

    // list->Item[0], as C# tools and documentation name what C++/CLI calls default
    private static (string Code, string Text)? IndexerByName(ClangDiagnostic message, string checkText) =>
        ItemMember().Match(message.Message) is { Success: true } match && IndexedItem().IsMatch(At(message, checkText))
            ? ("C3293", $"'Item': use 'default' to access the default property (indexer) for class '{match.Groups[1].Value}'")
            : null;

    // clr::h< ::cli::array<int>> and ::cli::array<int>
    private static bool IsSame(string first, string second) => first.Trim(' ', ':') == second.Trim(' ', ':');

    private static ReadOnlySpan<char> At(ClangDiagnostic message, string checkText) =>
        message.Offset < 0 ? [] : checkText.AsSpan(Math.Min(message.Offset, checkText.Length));

    private static bool IsStatic(ClangDiagnostic message, string checkText) =>
        StaticBefore().IsMatch(checkText[Math.Max(0, message.Offset - 100)..message.Offset]);

    [GeneratedRegex("^invalid operands to binary expression \\('(?:const )?clr::h<(.*?)>'")]
    private static partial Regex HandleOperands();

    [GeneratedRegex("^no member named '(?:Current|MoveNext)' in '(.*)'")]
    private static partial Regex EnumeratorMember();

    [GeneratedRegex("^overloaded '(operator.*)' must have at least one parameter of class")]
    private static partial Regex NoOperand();

    [GeneratedRegex(@"^\w+")]
    private static partial Regex Identifier();

    [GeneratedRegex(@"^operator[^(]*\(\s*(?:void)?\s*\)")]
    private static partial Regex EmptyParameters();

    [GeneratedRegex(@"\bstatic\b[^;{}]*$")]
    private static partial Regex StaticBefore();

    [GeneratedRegex(@"\[[\w\s,&=]*$")]
    private static partial Regex CaptureBefore();

    [GeneratedRegex(@"^[\w\s,&=]*\]\s*[({]")]
    private static partial Regex CaptureAfter();

    [GeneratedRegex(@"^(?:\w+\s*=\s*)?&")]
    private static partial Regex AddressInitializer();

    [GeneratedRegex(@"^no viable conversion from '(.*) \*' to 'clr::h<(.*)>'")]
    private static partial Regex PointerToHandle();

    [GeneratedRegex(@"^no matching constructor for initialization of '(?:clr::)?(?:h<)?(?:generic\$::)?p<(?:generic\$::)?(\w+)\$\d+>+'")]
    private static partial Regex TypeParameterConstructor();

    [GeneratedRegex(@"^no member named 'fin\$?' in '(?<class>.*)'|^'fin\$?' is a (private|protected) member of '(?<class>.*)'", RegexOptions.ExplicitCapture)]
    private static partial Regex FinalizerMember();

    [GeneratedRegex(@"^\w+\s*[=({]")]
    private static partial Regex Initialised();

    [GeneratedRegex("^no member named 'Item' in '(.*)'")]
    private static partial Regex ItemMember();

    [GeneratedRegex(@"^Item\s*\[")]
    private static partial Regex IndexedItem();

    [GeneratedRegex(@"\G(else|catch)\b")]
    private static partial Regex LooseWord();

    [GeneratedRegex("^use of undeclared identifier '([^']*)'")]
    private static partial Regex Undeclared();
}
