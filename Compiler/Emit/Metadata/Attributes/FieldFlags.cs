using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Attributes;

/// <summary>Attributes of fields that are flags, layout and marshalling in metadata (ECMA-335 §II.23.1.5, §II.22.16, §II.22.17).</summary>
internal static class FieldFlags
{
    /// <summary>Applies such an attribute; false for all others.</summary>
    public static bool TryApply(AttributeData data, FieldDefinition field, DeclarationContext context)
    {
        switch (data.TypeName)
        {
            case "System.NonSerializedAttribute":
                field.IsNotSerialized = true;
                return true;
            case "System.Runtime.InteropServices.FieldOffsetAttribute":
                field.Offset = Math.Max(0, data.Integer(0));
                if (data.Integer(0) < 0)
                {
                    context.Diagnostics.Report(Descriptors.FieldOffsetNegative, data.Location, field.Name, data.Integer(0));
                }

                return true;
            case MarshalAs.AttributeName:
                field.MarshalInfo = MarshalAs.Read(data, context);
                return true;
            default:
                return SpecialNames.TryApply(data, field);
        }
    }
}
