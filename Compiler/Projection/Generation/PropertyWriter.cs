using Mono.Cecil;

namespace Bridge.Compiler.Projection.Generation;

/// <summary>Properties: static data members. Static because their types may then be incomplete, they need no layout,
/// and a diamond of interfaces is not ambiguous.</summary>
internal sealed class PropertyWriter(CppTypes types)
{
    public void Write(ClassBody body)
    {
        foreach (var property in body.Type.Definition.Properties)
        {
            if (Visibility.Accessor(property) is { } accessor && !body.TakenNames.Contains(property.Name))
            {
                Write(body, property, accessor);
            }
        }

        body.Access(isPublic: true);
    }

    /// <summary>Whether a value of the type is still of use when const: the methods of value types are not.</summary>
    public static bool CanBeConst(string type) =>
        !type.EndsWith('&') && (Scalars.IsScalar(type) || type.StartsWith("clr::h<", StringComparison.Ordinal));

    private void Write(ClassBody body, PropertyDefinition property, MethodDefinition accessor)
    {
        if (types.Spell(property.PropertyType) is not { } type || body.Name(property) is not { } name)
        {
            return;
        }

        if (property.Parameters.Count > 0)
        {
            WriteIndexed(body, property, accessor, type, name);
            return;
        }

        // const makes Clang report assignments
        var isConst = !Visibility.IsVisible(property.SetMethod) && CanBeConst(type);
        body.Access(accessor.IsPublic);
        var text = $"  static {(isConst ? "const " : string.Empty)}{type} {name};";
        body.Writer.Line(text, ProjectedKind.Property, ProjectedForm.Plain, accessor);
    }

    private void WriteIndexed(ClassBody body, PropertyDefinition property, MethodDefinition accessor, string type, string name)
    {
        if (IndexerWriter.IsDefault(property)
            || types.SpellAll(property.Parameters.Select(p => p.ParameterType)) is not { } index)
        {
            return;
        }

        body.Access(accessor.IsPublic);
        var text = $"  static clr::ixp<{type}, {string.Join(", ", index)}> {name};";
        body.Writer.Line(text, ProjectedKind.Property, ProjectedForm.Plain, accessor);
    }
}
