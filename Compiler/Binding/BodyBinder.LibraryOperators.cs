using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Projection.Generation;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    /// <summary><c>a += b</c> that stands for <c>a = a + b</c>: what is called is no operator of assignment (ECMA-372 §19.7.4). A function of
    /// C++ by that name is one.</summary>
    private bool IsSynthesised(MethodDefinition definition, FunctionDecl function, ClangNode node) =>
        (function.SyntaxId >= 0 || _context.Index.Find(function) is not null)
        && node.Operator is [not ('=' or '!' or '<' or '>'), .., '='] or "<<=" or ">>="
        && !definition.Name.EndsWith("Assignment", StringComparison.Ordinal);

    /// <summary><c>f()->a += b</c>  →  <c>t = f(); t->a = t->a + b</c>: the place is computed once.</summary>
    private BoundExpression BindSynthesised(MethodDefinition definition, FunctionDecl function, ClangNode node)
    {
        var effects = new List<BoundExpression>();
        var place = Stabilise(BindPlace(node.Children[0]!), effects);
        var reference = Instantiate(Reference(definition, DeclaringType(definition.DeclaringType, function, null)), definition, function);
        var operand = Substitution.Apply(reference.Parameters[1].ParameterType, reference);
        var right = BindArgument(node.Children[1]!, operand, function.Parameters.ElementAtOrDefault(1));
        var result = MakeCall(reference, null, [Load(place, node.Children[0]!), right], false, null, place.Type);
        var store = Store(place, OfLibrary(definition, result, node), keepsValue: true, node);
        return effects.Count == 0 ? store : new BoundSequence([.. effects], store, store.Type);
    }

    /// <summary>The result of an operator that the language defines for types of the library: strings are joined by one call, and delegates
    /// keep their type (ECMA-372 §15.7.4, §15.7.5).</summary>
    private BoundExpression OfLibrary(MethodDefinition operation, BoundExpression result, ClangNode node) => result switch
    {
        BoundCall call when operation.DeclaringType.FullName == "System.Delegate" => Combined(call, node),
        BoundCall { Arguments: [BoundCall first, var last] } call when IsJoin(call) && IsJoin(first) && first.Arguments.Length < 4 =>
            StaticCall("System.String", "Concat", Types.String, first.Arguments.Add(last), [.. first.Arguments.Select(_ => "System.String"), "System.String"]),
        _ => result,
    };

    private BoundCast Combined(BoundCall call, ClangNode node)
    {
        var type = TypeOf(node.Type!);
        if (type.Resolve()?.Methods.FirstOrDefault(m => m.Name == "Invoke") is { ReturnType.MetadataType: not MetadataType.Void })
        {
            Warn(Descriptors.CombinedResults, node, node.Operator);
        }

        return new BoundCast(ReferenceCast.CastClass, call with { Type = Runtime.Type("System.Delegate") }, type, type);
    }

    private static bool IsJoin(BoundCall call) =>
        call.Method is { Name: "Concat", DeclaringType.FullName: "System.String" }
        && call.Method.Parameters.All(p => p.ParameterType.MetadataType == MetadataType.String);
}
