using Bridge.Compiler.Binding;
using Mono.Cecil;

namespace Bridge.Compiler.Partition;

/// <summary>Types as unmanaged call sites pass them: blittable ones only, so that no marshalling takes place.</summary>
internal static class Abi
{
    /// <summary>The blittable twin of a type: <c>bool</c> would be read as four bytes, <c>char</c> as one.</summary>
    public static TypeReference Of(TypeReference type, TypeSystem types)
    {
        var plain = Scalars.Strip(type);
        return plain.MetadataType switch
        {
            MetadataType.Void => types.Void,
            MetadataType.Boolean => types.Byte,
            MetadataType.Char => types.UInt16,
            MetadataType.Pointer or MetadataType.FunctionPointer or MetadataType.ByReference
                or MetadataType.IntPtr or MetadataType.UIntPtr => types.IntPtr,
            MetadataType.ValueType when Scalars.StackKind(plain) != StackKind.Value => Primitive(plain, types),
            _ => plain,
        };
    }

    private static TypeReference Primitive(TypeReference enumeration, TypeSystem types) => Of(
        Scalars.UnderlyingType(enumeration.Resolve()).MetadataType switch
        {
            MetadataType.SByte => types.SByte,
            MetadataType.Byte or MetadataType.Boolean => types.Byte,
            MetadataType.Int16 => types.Int16,
            MetadataType.UInt16 or MetadataType.Char => types.UInt16,
            MetadataType.UInt32 => types.UInt32,
            MetadataType.Int64 => types.Int64,
            MetadataType.UInt64 => types.UInt64,
            _ => types.Int32,
        },
        types);
}
