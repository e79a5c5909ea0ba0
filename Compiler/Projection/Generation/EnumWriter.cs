namespace Bridge.Compiler.Projection.Generation;

/// <summary>Enumerations (ECMA-372 §26). An enumeration nested in a generic type loses the type's parameters.</summary>
internal static class EnumWriter
{
    public static void WriteDefinition(HeaderWriter writer, ProjectedType type)
    {
        var underlying = Scalars.For(type.Definition.Fields.First(f => !f.IsStatic).FieldType.FullName);
        writer.Line($"enum class {type.Name} : {underlying} {{", ProjectedKind.Type, ProjectedForm.Plain, type.Definition);
        foreach (var field in type.Definition.Fields.Where(f => f.IsStatic))
        {
            if (NamingTable.Identifier(field.Name) is { } name)
            {
                var text = $"  {name} = {ConstantSpelling.Of(field.Constant)},";
                writer.Line(text, ProjectedKind.Field, ProjectedForm.Plain, field);
            }
        }

        writer.Line("};");
    }

    /// <summary>Makes the operators of managed enumerations visible where argument-dependent lookup searches.</summary>
    public static void WriteOperators(HeaderWriter writer, IEnumerable<ProjectedType> types)
    {
        string[] operators = ["|", "&", "^", "~", "++", "--", "|=", "&=", "^="];
        var usings = string.Join(' ', operators.Select(o => $"using clr::enumops::operator{o};"));
        foreach (var space in types.Where(t => t.IsEnum).Select(t => t.Namespace).Distinct())
        {
            writer.Line(space.Length == 0 ? usings : $"namespace {space} {{ {usings} }}");
        }
    }
}
