using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Binding;

/// <summary>A default argument that a call uses.</summary>
/// <param name="Value">The expression, where the function is declared.</param>
/// <param name="Function">The function.</param>
/// <param name="Parameter">The parameter that gets it.</param>
internal sealed record DefaultArgument(ClangNode Value, FunctionDecl Function, VarDecl Parameter)
{
    /// <summary>The default arguments that the code of a unit uses, each once. What nobody uses is not evaluated.</summary>
    public static IEnumerable<DefaultArgument> UsedIn(ClangUnit unit) =>
        unit.Functions.Where(f => f.Body is not null).SelectMany(NativeCallers.Code)
            .Concat(unit.Globals.Concat(unit.Records.SelectMany(r => r.Members).OfType<VarDecl>()).Select(v => v.Initializer))
            .Concat(unit.Records.SelectMany(r => r.Fields).Select(f => f.Initializer))
            .OfType<ClangNode>().SelectMany(Closure.All).SelectMany(Of)
            .Where(d => d.Value.Begin >= 0).DistinctBy(d => (d.Value.Begin, d.Function.Parent)).OrderBy(d => d.Value.Begin);

    /// <summary>Whether it stands in the definition of the function.</summary>
    public bool IsInDefinition => Value.Begin >= Function.DefinitionBegin && Value.Begin < Function.DefinitionEnd;

    /// <summary>Whether native code evaluates a null handle: that is no code.</summary>
    public bool IsNullHandle => Intrinsics.Peel(Value) is { Kind: NodeKind.Construct, Decl.Parent: var parent, Children: var arguments }
        && Intrinsics.IsHandleClass(parent) && (arguments.IsEmpty || Intrinsics.Peel(arguments[0]!).Kind == NodeKind.NullPtrLiteral);

    private static IEnumerable<DefaultArgument> Of(ClangNode call)
    {
        if (call.Decl is not FunctionDecl function)
        {
            yield break;
        }

        var arguments = call.Kind == NodeKind.Construct ? call.Children : [.. call.Children.Skip(1)];
        for (var i = 0; i < Math.Min(arguments.Length, function.Parameters.Length); i++)
        {
            if (arguments[i] is { Kind: NodeKind.DefaultArg, Children: [{ } value] })
            {
                yield return new DefaultArgument(value, function, function.Parameters[i]);
            }
        }
    }
}
