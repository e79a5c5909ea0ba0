namespace Bridge.Compiler.Projection.Generation;

/// <summary>Fields: static data members like properties; literals are constants that Clang can evaluate.</summary>
internal sealed class FieldWriter(CppTypes types)
{
    public void Write(ClassBody body)
    {
        foreach (var field in body.Type.Definition.Fields.Where(f => Visibility.IsVisible(f) && !f.IsSpecialName))
        {
            if (types.Spell(field.FieldType) is not { } type || body.Name(field) is not { } name)
            {
                continue;
            }

            body.Access(field.IsPublic);
            var isConst = (field.IsInitOnly || field.IsLiteral) && PropertyWriter.CanBeConst(type);
            var text = field.HasConstant && Scalars.IsScalar(type)
                ? $"  static constexpr {type} {name} = {ConstantSpelling.Of(field.Constant)};"
                : $"  static {(isConst ? "const " : string.Empty)}{type} {name};";
            body.Writer.Line(text, ProjectedKind.Field, ProjectedForm.Plain, field);
        }

        body.Access(isPublic: true);
    }
}
