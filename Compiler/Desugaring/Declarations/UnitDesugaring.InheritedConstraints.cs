using System.Collections.Immutable;
using Bridge.Compiler.Syntax.Nodes;

namespace Bridge.Compiler.Desugaring.Declarations;

/// <content>A generic function that overrides has the constraints of the overridden one, and does not repeat them (ECMA-372 §31.3).</content>
internal sealed partial class UnitDesugaring
{
    /// <summary>The type parameters of an overriding function with the constraints that it inherits; empty for all others, and when
    /// the base class is not of this unit.</summary>
    private ImmutableArray<GenericParameter> Inherited(TypeNode type, MethodNode method, ImmutableDictionary<string, string> outer)
    {
        if (!method.Declaration.IsOverride || method.Generic is not { } own || Overridden(type, method, []) is not var (found, scope))
        {
            return [];
        }

        var known = outer.SetItems(Substitutes(found.Generic!, own));
        return [.. own.Parameters.Zip(found.Generic!.Parameters, (parameter, constrained) => new GenericParameter(
            parameter with { Constraints = constrained.Constraints, Declaration = constrained.Declaration with { Id = parameter.Declaration.Id, Name = parameter.Declaration.Name } },
            scope,
            known))];
    }

    private (MethodNode Method, string Scope)? Overridden(TypeNode type, MethodNode method, HashSet<TypeNode> seen)
    {
        foreach (var (parent, scope) in type.Declaration.Bases.Select(FindType).OfType<(TypeNode, string)>())
        {
            var found = parent.Members.OfType<MethodNode>().FirstOrDefault(m => IsSame(m, method));
            if (found?.Generic?.Parameters.Any(p => p.IsConstrained) == true)
            {
                return (found, NamespaceNode.Nest(scope, parent.Declaration.Name));
            }

            if (seen.Add(parent) && Overridden(parent, method, seen) is { } further)
            {
                return further;
            }
        }

        return null;
    }

    private static bool IsSame(MethodNode first, MethodNode second) =>
        first.Declaration.Name == second.Declaration.Name
        && first.Generic?.Parameters.Length == second.Generic?.Parameters.Length
        && first.Parameters.Parameters.Length == second.Parameters.Parameters.Length;

    private (TypeNode Type, string Scope)? FindType(string written)
    {
        var name = written[(written.LastIndexOf(':') + 1)..].Split('<')[0].Trim();
        foreach (var (item, scope) in InNamespaces(_unit.Items, string.Empty))
        {
            if (item is TypeNode type && type.Declaration.Name == name)
            {
                return (type, scope);
            }
        }

        return null;
    }
}
