namespace Bridge.Compiler.Projection.Generation;

/// <summary>Layer 1: enumerations with their values and forward declarations of everything else, by namespace.
/// Nested types are flattened, which removes every question of nesting order.</summary>
internal sealed class ForwardWriter(HeaderWriter writer)
{
    public void Write(IReadOnlyList<ProjectedType> types)
    {
        foreach (var space in types.GroupBy(t => t.Namespace))
        {
            if (space.Key.Length > 0)
            {
                writer.Line($"namespace {space.Key} {{");
            }

            foreach (var name in space.GroupBy(t => t.Name))
            {
                WriteName(name.Key, [.. name]);
            }

            if (space.Key.Length > 0)
            {
                writer.Line("}");
            }
        }

        foreach (var type in types.Where(t => t.Alias is not null))
        {
            writer.Line($"namespace {type.Alias} {{ using {type.Path}; }}");
        }
    }

    private void WriteName(string name, List<ProjectedType> types)
    {
        if (types.Exists(t => t.IsFamilyMember))
        {
            writer.FamilyLine($"template<class... A> struct {name};", types);
        }

        foreach (var type in types)
        {
            WriteType(type);
        }
    }

    private void WriteType(ProjectedType type)
    {
        if (type.IsEnum)
        {
            EnumWriter.WriteDefinition(writer, type);
            return;
        }

        var arguments = type.IsFamilyMember ? type.OwnArguments : string.Empty;
        writer.Line($"{type.Head}struct {type.Name}{arguments};", ProjectedKind.Type, ProjectedForm.Plain, type.Definition);
        if (type.Scalar is { } scalar)
        {
            writer.Line($"using {type.Definition.Name} = {scalar};");
        }
    }
}
