using Mono.Cecil;

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
            var text = $"  static {Declaration(field, type, name)};";
            body.Writer.Line(text, ProjectedKind.Field, ProjectedForm.Plain, field);
        }

        body.Access(isPublic: true);
    }

    private static string Declaration(FieldDefinition field, string type, string name)
    {
        if (field.HasConstant && Scalars.IsScalar(type))
        {
            return $"constexpr {type} {name} = {ConstantSpelling.Of(field.Constant)}";
        }

        if (field.HasConstant && field.FieldType.IsValueType)
        {
            return $"constexpr {type} {name} = static_cast<{type}>({ConstantSpelling.Of(field.Constant)})"; // an enumerator
        }

        var isConst = (field.IsInitOnly || field.IsLiteral) && PropertyWriter.CanBeConst(type);
        return $"{(isConst ? "const " : string.Empty)}{type} {name}";
    }
}
