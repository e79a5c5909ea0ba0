using System.Globalization;
using Bridge.Compiler.Binding;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

/// <summary>The body of a generic lambda leads to the IL of the instantiation that its arguments ask for:
/// <code>
/// [](auto x) { managed }     →  [](auto x) { if constexpr (__is_same(bridge::told&lt;decltype(x)&gt;, int)) { call(7, x); }
///                                            else if constexpr (__is_same(bridge::told&lt;decltype(x)&gt;, double)) { call(8, x); } }
/// [](auto... x) { managed }  →  [](auto... x) { if constexpr (__is_same(bridge::types&lt;bridge::told&lt;decltype(x)&gt;...&gt;, bridge::types&lt;int, int&gt;))
///                                               { call(9, x...[0], x...[1]); } }
/// </code></summary>
internal static class LambdaInstances
{
    /// <summary>Whether the types of the parameters tell the instantiations apart, as C++ sees them when managed arguments are carried.</summary>
    public static bool AreTold(Closure closure, WrittenParameters written, Classifier classifier) =>
        Enumerable.Range(0, written.Count).All(i => IsOne(closure, written, i) || IsDeduced(closure, written, i, classifier))
        && (closure.Functions.Select(f => f.ResultType.Spelling).Distinct().Count() == 1 || !IsResultWritten(closure, written.Text))
        && closure.Functions.Select(f => Condition(f, closure, written, classifier)).Distinct().Count() == closure.Functions.Length;

    /// <summary>The body that chooses.</summary>
    public static string Choose(Closure closure, WrittenParameters written, IEnumerable<string> calls, Classifier classifier) => closure.Functions.Length == 1
        ? calls.First()
        : string.Join(" else ", closure.Functions.Zip(calls, (f, call) => $"if constexpr ({Condition(f, closure, written, classifier)}) {{ {call} }}"));

    /// <summary>Whether the parameter has the same type in all instantiations.</summary>
    public static bool IsOne(Closure closure, WrittenParameters written, int index) =>
        index != written.Pack && closure.Functions.Select(f => f.Parameters[index].Type.Spelling).Distinct().Count() == 1;

    /// <summary>What an instantiation's parameter is in the text of all.</summary>
    public static string NameOf(VarDecl parameter, FunctionDecl instance, WrittenParameters written) => written.IsElement(parameter)
        ? string.Create(CultureInfo.InvariantCulture, $"{written.NameOf(written.Pack, instance)}...[{parameter.ParameterIndex - written.Pack}]")
        : written.NameOf(parameter.ParameterIndex, instance);

    /// <summary>Whether C++ deduces the carried form of the argument as it does the argument.</summary>
    private static bool IsDeduced(Closure closure, WrittenParameters written, int index, Classifier classifier) =>
        !written[index].Contains("clr::", StringComparison.Ordinal)
        || !closure.Functions.SelectMany(f => f.Parameters).Any(p => p.ParameterIndex >= index && NativeSignature.IsCarried(p.Type, classifier));

    private static bool IsResultWritten(Closure closure, string text) =>
        text.AsSpan(closure.Introducer.End.Value, closure.Bodies[0].Begin - closure.Introducer.End.Value).Contains("->", StringComparison.Ordinal);

    private static string Condition(FunctionDecl function, Closure closure, WrittenParameters written, Classifier classifier)
    {
        var single = Enumerable.Range(0, written.Pack < 0 ? written.Count : written.Pack).Where(i => !IsOne(closure, written, i))
            .Select(i => $"__is_same(::bridge::told<decltype({written.NameOf(i, function)})>, {EntryCall.Told(function.Parameters[i].Type, classifier)})");
        var elements = function.Parameters.Where(written.IsElement).Select(p => EntryCall.Told(p.Type, classifier));
        return string.Join(" && ", written.Pack < 0 ? single : single.Append(
            $"__is_same(::bridge::types<::bridge::told<decltype({written.NameOf(written.Pack, function)})>...>, ::bridge::types<{string.Join(", ", elements)}>)"));
    }
}
