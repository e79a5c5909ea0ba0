using Mono.Cecil;

namespace Bridge.Compiler.Projection.Generation;

/// <summary>Nested types: aliases in the enclosing class of their flattened classes.</summary>
internal sealed class NestedTypeWriter(TypeModel model)
{
    public void Write(ClassBody body)
    {
        var nested = body.Type.Definition.NestedTypes;
        foreach (var definition in nested)
        {
            var name = NamingTable.WithoutArity(definition.Name);
            if (model.Find(definition) is not { } type || name == body.Type.Name || NamingTable.Identifier(name) is not { } alias)
            {
                continue;
            }

            body.TakenNames.Add(name);
            var own = type.Parameters.Length - body.Type.Parameters.Length;
            if (own > 0 && nested.Any(n => n != definition && IsSmallerNamesake(n, definition)))
            {
                alias += own; // Foo and Foo`1 in one class
            }

            body.Access(!(definition.IsNestedFamily || definition.IsNestedFamilyOrAssembly));
            var head = own > 0 && !type.IsEnum
                ? $"template<{string.Join(", ", type.Parameters.Skip(body.Type.Parameters.Length).Select(p => "class " + p))}> "
                : string.Empty;
            body.Writer.Line($"  {head}using {alias} = {type.Self};");
        }

        body.Access(isPublic: true);
    }

    private static bool IsSmallerNamesake(TypeDefinition other, TypeDefinition type) =>
        NamingTable.WithoutArity(other.Name) == NamingTable.WithoutArity(type.Name)
        && other.GenericParameters.Count < type.GenericParameters.Count;
}
