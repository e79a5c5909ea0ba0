using Mono.Cecil;

namespace Bridge.Compiler.Projection.Generation;

/// <summary>Which interfaces a type must name as bases.</summary>
internal sealed class InterfaceClosure(TypeModel model)
{
    /// <summary>Interfaces that no other interface and no base class brings along, in metadata order.</summary>
    public List<TypeReference> Minimal(ProjectedType type)
    {
        var declared = Declared(type.Definition).ToList();
        var implied = new HashSet<string>();
        foreach (var item in declared)
        {
            AddImplied(item, implied);
        }

        if (type.Definition.BaseType is { } baseType)
        {
            AddImplied(baseType, implied);
        }

        return [.. declared.Where(i => !implied.Contains(i.FullName)).DistinctBy(i => i.FullName)];
    }

    /// <summary>Interfaces as metadata lists them, without those that are not projected and the operator
    /// interfaces of <c>System.Numerics</c>, whose static abstract members C++ code cannot reach.</summary>
    private IEnumerable<TypeReference> Declared(TypeDefinition type) =>
        type.Interfaces
            .Select(i => i.InterfaceType)
            .Where(i => model.Find(i) is not null && !(i is GenericInstanceType { ElementType.Namespace: "System.Numerics" }));

    private void AddImplied(TypeReference type, HashSet<string> implied)
    {
        if (model.Find(type) is not { } projected)
        {
            return;
        }

        var instance = type as GenericInstanceType;
        foreach (var item in Declared(projected.Definition))
        {
            var substituted = Substitution.Apply(item, instance);
            if (implied.Add(substituted.FullName))
            {
                AddImplied(substituted, implied);
            }
        }

        if (projected.Definition.BaseType is { } baseType)
        {
            AddImplied(Substitution.Apply(baseType, instance), implied);
        }
    }
}
