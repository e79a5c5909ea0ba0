using System.Text.RegularExpressions;
using Bridge.Compiler.Binding;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

/// <summary>Writes the lambdas of managed functions, and names the types that have no name. A lambda stands in the host, in a function that makes it of what it captures and
/// gives its type a name, so that several shims can mean it:
/// <code>
/// static constexpr auto make$5_12 = [](int&amp; sum) { return [&amp;sum](int n) { … }; };
/// using closure$5_12 = decltype(make$5_12(bridge::some&lt;int&amp;&gt;()));
/// </code></summary>
internal static partial class LambdaText
{
    /// <summary>The parameter that holds <c>this</c> of the enclosing member function.</summary>
    public const string Self = "self$";

    private const string Object = "object$";

    /// <summary>What <c>this</c> is in the text of a lambda.</summary>
    public static string SelfIn(Closure closure) => closure.Copy is null ? Self : $"(&{Object})";

    /// <summary>Gives the types of lambdas in native code their names: <c>(lambda at x.check.cpp:5:12)</c> → <c>closure$5_12</c>.</summary>
    public static string NameTypes(string code) => UnnamedType().Replace(ClosureType().Replace(code, "closure$$$1_$2"), "unnamed$$$1_$2");

    /// <summary>Declares a local type without a name, so that shims can mean it: <c>union {…}</c> → <c>typedef union {…} unnamed$5_12</c>.</summary>
    public static string DeclareUnnamed(ClangType type, string declaration) => $"typedef {declaration} {NameTypes(type.Spelling)}";

    /// <summary>Whether a type has no name of its own.</summary>
    public static bool IsUnnamed(ClangType type) => UnnamedType().IsMatch(type.Spelling);

    /// <summary>The names of the types of lambdas in native code.</summary>
    public static IEnumerable<string> TypesIn(string code) => ClosureType().Matches(code).Select(m => NameTypes(m.Value));

    /// <summary>An expression of the type and category of another, where none is evaluated.</summary>
    public static string Some(ClangNode node) =>
        $"bridge::some<{CppType.Name(node.Type!.Spelling)}{(node.Category == ValueCategory.LValue ? "&" : string.Empty)}>()";

    /// <summary>Names the type of an expression.</summary>
    public static string NameAs(ClangType type, string expression) => $"using {NameTypes(type.Spelling)} = decltype({expression});";

    /// <summary>The function that makes lambdas of a type.</summary>
    public static string MakerOf(ClangType type) => ClosureType().Replace(type.Spelling, "make$$$1_$2");

    /// <summary>The declarations for the host.</summary>
    public static string Declare(ClangType type, IReadOnlyCollection<ClosureCapture> captures, string lambda)
    {
        var parameters = string.Join(", ", captures.Select(c => $"{c.Type} {c.Name}"));
        var some = string.Join(", ", captures.Select(c => $"bridge::some<{c.Type}>()"));
        var maker = MakerOf(type);
        return $"static constexpr auto {maker} = []({parameters}) {{ return {lambda}; }};\nusing {NameTypes(type.Spelling)} = decltype({maker}({some}));";
    }

    /// <summary>Names <c>this</c> in a lambda by a copy: <c>[=]</c> → <c>[=, self$ = self$]</c>, <c>[this]</c> → <c>[self$ = self$]</c>,
    /// <c>[*this]</c> → <c>[object$ = *self$]</c>.</summary>
    public static void ReplaceThis(ShimDraft draft, Closure closure)
    {
        var self = SelfIn(closure);
        if (closure.Copy is { } copy)
        {
            // Clang's range ends before "this".
            var end = draft.Text.IndexOf("this", copy.Begin, StringComparison.Ordinal) + "this".Length;
            draft.Replace(copy.Begin, end, $"{Object} = *{Self}");
        }

        var written = closure.Explicit.Where(c => c.Kind == NodeKind.This).ToList();
        foreach (var capture in written)
        {
            draft.Replace(capture.Begin, capture.End, $"{Self} = {Self}");
        }

        if (written.Count == 0 && closure.Copy is null)
        {
            draft.Insert(draft.Text.AsSpan(closure.Node.Begin).IndexOfAny('=', '&') + closure.Node.Begin + 1, $", {Self} = {Self}");
        }

        foreach (var body in closure.Bodies)
        {
            ReplaceThis(draft, body, self);
        }
    }

    private static void ReplaceThis(ShimDraft draft, ClangNode node, string self)
    {
        if (node.Kind == NodeKind.Member && Intrinsics.ImplicitThis(node.Children[0]!) is not null)
        {
            draft.Replace(node.Begin, node.End, $"{self}->{draft.Slice(node.Begin, node.End)}");
        }
        else if (node is { Kind: NodeKind.This, IsImplicit: false })
        {
            draft.Replace(node.Begin, node.End, self);
        }
        else
        {
            foreach (var part in node.Parts)
            {
                ReplaceThis(draft, part, self);
            }
        }
    }

    /// <summary>Writes the values of constants that are not captured.</summary>
    public static void ReplaceConstants(ShimDraft draft, Closure closure, Predicate<VarDecl> isConstant)
    {
        foreach (var node in closure.Bodies.SelectMany(Closure.All))
        {
            if (node is { Kind: NodeKind.DeclRef, Decl: VarDecl { Storage: VarStorage.Local, ConstantValue: { } value } variable }
                && !closure.IsInside(variable) && isConstant(variable))
            {
                draft.Replace(node.Begin, node.End, $"static_cast<{CppType.Name(variable.Type.Spelling)}>({value})");
            }
        }
    }

    /// <summary>The parameters as they are written.</summary>
    public static WrittenParameters ParametersOf(Closure closure, string text) =>
        OpenParenthesis(closure, text) is >= 0 and var open ? WrittenParameters.Behind(text, open) : new WrittenParameters(text, []);

    private static int OpenParenthesis(Closure closure, string text)
    {
        var introduced = closure.Introducer.End.Value;
        return text.IndexOf('(', introduced, closure.Bodies[0].Begin - introduced);
    }

    /// <summary>Puts the entry of the IL in the place of the body, and managed types of the signature into the form that C++ passes on.</summary>
    public static void ReplaceBody(ShimDraft draft, Closure closure, string call, Classifier classifier)
    {
        var (function, body, written) = (closure.Functions[0], closure.Bodies[0], ParametersOf(closure, draft.Text));
        for (var i = 0; i < written.Count; i++)
        {
            if (!LambdaInstances.IsOne(closure, written, i))
            {
                draft.Insert(written.EndOf(i), written.IsUnnamed(i, function) ? $" {written.NameOf(i, function)}" : string.Empty);
            }
            else if (NativeSignature.IsCarried(function.Parameters[i].Type, classifier))
            {
                draft.Replace(written.Ranges[i].Start.Value, written.Ranges[i].End.Value, ParameterList.Carried(written[i], function.Parameters[i], classifier));
            }
        }

        if (NativeSignature.IsKept(function.ResultType, classifier) && closure.Functions.Select(f => f.ResultType.Spelling).Distinct().Count() == 1)
        {
            ReplaceResult(draft, closure, OpenParenthesis(closure, draft.Text), function.ResultType);
        }

        draft.Replace(body.Begin, body.End, $"{{ {call} }}");
    }

    private static void ReplaceResult(ShimDraft draft, Closure closure, int open, ClangType type)
    {
        var (text, end) = (draft.Text, closure.Bodies[0].Begin);
        var behind = open < 0 ? closure.Introducer.End.Value : ParameterList.Split(text, open + 1)[^1].End.Value + 1;
        var specifiers = text[behind..end].Split("->")[0].Trim();
        draft.Insert(behind, $"{(open < 0 ? "()" : string.Empty)} {specifiers} -> {EntryCall.Rooted(type)} ");
        draft.Replace(behind, end, string.Empty);
    }

    [GeneratedRegex(@"\(lambda at [^():]+:(\d+):(\d+(?:_\d+)?)\)")]
    private static partial Regex ClosureType();

    [GeneratedRegex(@"\(unnamed (?:struct|union|class|enum) at [^()]*:(\d+):(\d+)\)")]
    private static partial Regex UnnamedType();
}
