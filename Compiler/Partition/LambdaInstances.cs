using Bridge.Compiler.Binding;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

/// <summary>The body of a generic lambda leads to the IL of the instantiation that its arguments ask for:
/// <code>
/// [](auto x) { managed }  →  [](auto x) { if constexpr (__is_same(decltype(x), int)) { call(7, x); }
///                                         else if constexpr (__is_same(decltype(x), double)) { call(8, x); } }
/// </code></summary>
internal static class LambdaInstances
{
    /// <summary>Whether the types of the parameters tell the instantiations apart, as C++ sees them when managed arguments are carried.</summary>
    public static bool AreTold(Closure closure, string text, Classifier classifier)
    {
        var parameters = LambdaText.ParametersOf(closure, text).Parts.ConvertAll(range => text[range]);
        return !parameters.Exists(p => p.Contains("...", StringComparison.Ordinal))
            && !parameters.Where((p, i) => !IsOne(closure, i) && !IsDeduced(p, closure, i, classifier)).Any()
            && (closure.Functions.Select(f => f.ResultType.Spelling).Distinct().Count() == 1 || !IsResultWritten(closure, text))
            && closure.Functions.Select(f => Condition(f, closure, classifier)).Distinct().Count() == closure.Functions.Length;
    }

    /// <summary>The body that chooses.</summary>
    public static string Choose(Closure closure, IEnumerable<string> calls, Classifier classifier) => closure.Functions.Length == 1
        ? calls.First()
        : string.Join(" else ", closure.Functions.Zip(calls, (f, call) => $"if constexpr ({Condition(f, closure, classifier)}) {{ {call} }}"));

    /// <summary>Whether the parameter has the same type in all instantiations.</summary>
    public static bool IsOne(Closure closure, int index) =>
        closure.Functions.Select(f => f.Parameters[index].Type.Spelling).Distinct().Count() == 1;

    /// <summary>Whether C++ deduces the carried form of the argument as it does the argument.</summary>
    private static bool IsDeduced(string written, Closure closure, int index, Classifier classifier) =>
        !closure.Functions.Any(f => NativeSignature.IsCarried(f.Parameters[index].Type, classifier))
        || (!written.Contains("clr::", StringComparison.Ordinal) && closure.Functions[0].Parameters[index].Name.Length > 0);

    private static bool IsResultWritten(Closure closure, string text) =>
        text.AsSpan(closure.Introducer.End.Value, closure.Bodies[0].Begin - closure.Introducer.End.Value).Contains("->", StringComparison.Ordinal);

    private static string Condition(FunctionDecl function, Closure closure, Classifier classifier) => string.Join(
        " && ", function.Parameters.Where(p => p.Name.Length > 0 && !IsOne(closure, p.ParameterIndex)).Select(p => Condition(p, classifier)));

    private static string Condition(VarDecl parameter, Classifier classifier) => NativeSignature.IsCarried(parameter.Type, classifier)
        ? $"__is_same(__remove_cvref(decltype({parameter.Name})), {EntryCall.Managed(parameter.Type)})"
        : $"__is_same(decltype({parameter.Name}), {parameter.Type.Spelling})";
}
