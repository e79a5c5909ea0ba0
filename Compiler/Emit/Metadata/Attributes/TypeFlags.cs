using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Attributes;

/// <summary>Attributes of types that are flags and layout in metadata (ECMA-335 §II.23.1.15, §II.22.8).</summary>
internal static class TypeFlags
{
    /// <summary>Applies such an attribute; false for all others.</summary>
    public static bool TryApply(AttributeData data, TypeDefinition type)
    {
        switch (data.TypeName)
        {
            case "System.SerializableAttribute":
                type.IsSerializable = true;
                return true;
            case "System.Runtime.InteropServices.ComImportAttribute":
                type.IsImport = true;
                return true;
            case "System.Runtime.InteropServices.StructLayoutAttribute":
                ApplyLayout(data, type);
                return true;
            default:
                return SpecialNames.TryApply(data, type);
        }
    }

    // LayoutKind: Sequential 0, Explicit 2, Auto 3. CharSet: Ansi 2, Unicode 3, Auto 4.
    private static void ApplyLayout(AttributeData data, TypeDefinition type)
    {
        var layout = data.Integer(0) switch
        {
            0 => TypeAttributes.SequentialLayout,
            2 => TypeAttributes.ExplicitLayout,
            _ => TypeAttributes.AutoLayout,
        };
        var text = data.NamedInteger("CharSet") switch
        {
            3 => TypeAttributes.UnicodeClass,
            4 => TypeAttributes.AutoClass,
            _ => TypeAttributes.AnsiClass,
        };
        type.Attributes = (type.Attributes & ~(TypeAttributes.LayoutMask | TypeAttributes.StringFormatMask)) | layout | text;
        if (data.NamedInteger("Pack") is not null || data.NamedInteger("Size") is not null)
        {
            type.PackingSize = (short)(data.NamedInteger("Pack") ?? (type.HasLayoutInfo ? type.PackingSize : 0));
            type.ClassSize = data.NamedInteger("Size") ?? 0;
        }
    }
}
