namespace Bridge.Compiler.Projection.Generation;

/// <summary><c>gcnew String(p)</c> accepts C strings: metadata has <c>SByte*</c> and <c>Char*</c>, sources have
/// <c>const char*</c> and <c>const wchar_t*</c>.</summary>
internal sealed class StringConstructorWriter(CppTypes types)
{
    public void Write(ClassBody body)
    {
        if (body.Type.Definition.FullName != "System.String")
        {
            return;
        }

        foreach (var constructor in body.Type.Definition.Methods.Where(m => m.IsConstructor && m.IsPublic && !m.IsStatic))
        {
            if (types.SpellAll(constructor.Parameters.Select(p => p.ParameterType)) is [var first, ..] parameters && CString(first) is { } text)
            {
                parameters[0] = text;
                var declaration = $"  explicit String({string.Join(", ", parameters)});";
                body.Writer.Line(declaration, ProjectedKind.Constructor, ProjectedForm.Twin, constructor);
            }
        }
    }

    private static string? CString(string pointer) => pointer switch
    {
        "signed char*" => "const char*",
        "wchar_t*" => "const wchar_t*",
        _ => null,
    };
}
