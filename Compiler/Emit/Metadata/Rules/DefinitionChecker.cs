using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Rules;

/// <summary>Checks that every function that is declared is also defined in some unit: what a linker would find out.</summary>
internal sealed class DefinitionChecker(DeclarationContext context, IEnumerable<SourceUnit> units)
{
    private readonly HashSet<MethodDefinition> _defined =
    [
        .. units.SelectMany(u => u.Ast.Functions)
            .Where(f => f.Body is not null)
            .Select(f => context.Symbols.Find<MethodDefinition>(f))
            .OfType<MethodDefinition>(),
    ];

    /// <summary>Reports the functions of a type that have no body anywhere.</summary>
    public void Check(TypeSymbol symbol)
    {
        foreach (var (member, syntax) in symbol.Written)
        {
            if (member is MethodDefinition method && IsMissing(method))
            {
                context.Diagnostics.Report(Descriptors.NotDefined, syntax.Location, DisplayNames.Of(method));
            }
        }
    }

    private bool IsMissing(MethodDefinition method) =>
        method.HasBody && !method.IsInternalCall && method.Body.Instructions.Count == 0 && !_defined.Contains(method);
}
