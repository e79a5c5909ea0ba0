using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Declaration;

/// <summary>Orders types for steps that look at what base types have become.</summary>
internal static class Ordering
{
    /// <summary>Source types with base classes and interfaces before the types that have them; otherwise in order.</summary>
    public static IReadOnlyList<TypeSymbol> BasesFirst(IReadOnlyList<TypeSymbol> types)
    {
        var byDefinition = types.ToDictionary(t => t.Definition);
        var result = new List<TypeSymbol>(types.Count);
        var visited = new HashSet<TypeDefinition>();
        foreach (var type in types)
        {
            Visit(type.Definition);
        }

        return result;

        void Visit(TypeDefinition type)
        {
            if (!byDefinition.TryGetValue(type, out var symbol) || !visited.Add(type))
            {
                return;
            }

            if (type.BaseType?.GetElementType() is TypeDefinition baseType)
            {
                Visit(baseType);
            }

            foreach (var implementation in type.Interfaces)
            {
                if (implementation.InterfaceType.GetElementType() is TypeDefinition interfaceType)
                {
                    Visit(interfaceType);
                }
            }

            result.Add(symbol);
        }
    }
}
