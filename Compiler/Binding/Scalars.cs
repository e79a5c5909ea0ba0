using Mono.Cecil;

namespace Bridge.Compiler.Binding;

/// <summary>Types on the evaluation stack (ECMA-335 §III.1.1).</summary>
internal enum StackKind
{
    /// <summary>int32 and everything narrower.</summary>
    Int32,

    /// <summary>int64.</summary>
    Int64,

    /// <summary>native int and unmanaged pointers.</summary>
    NativeInt,

    /// <summary>float32.</summary>
    Float32,

    /// <summary>float64.</summary>
    Float64,

    /// <summary>An object reference.</summary>
    Reference,

    /// <summary>A managed pointer.</summary>
    ByReference,

    /// <summary>A value type.</summary>
    Value,

    /// <summary>Nothing.</summary>
    Void,
}

/// <summary>Facts about CLI types that code generation needs.</summary>
internal static class Scalars
{
    /// <summary>How a value of the type lies on the evaluation stack.</summary>
    public static StackKind StackKind(TypeReference type) => type.MetadataType switch
    {
        MetadataType.Void => Binding.StackKind.Void,
        MetadataType.Boolean or MetadataType.Char or MetadataType.SByte or MetadataType.Byte
            or MetadataType.Int16 or MetadataType.UInt16 or MetadataType.Int32 or MetadataType.UInt32 => Binding.StackKind.Int32,
        MetadataType.Int64 or MetadataType.UInt64 => Binding.StackKind.Int64,
        MetadataType.Single => Binding.StackKind.Float32,
        MetadataType.Double => Binding.StackKind.Float64,
        MetadataType.IntPtr or MetadataType.UIntPtr or MetadataType.Pointer or MetadataType.FunctionPointer => Binding.StackKind.NativeInt,
        MetadataType.ByReference => Binding.StackKind.ByReference,
        MetadataType.OptionalModifier or MetadataType.RequiredModifier or MetadataType.Pinned =>
            StackKind(((TypeSpecification)type).ElementType),
        MetadataType.ValueType => type.Resolve() is { IsEnum: true } definition
            ? StackKind(UnderlyingType(definition))
            : Binding.StackKind.Value,
        MetadataType.Var or MetadataType.MVar => Binding.StackKind.Value,
        MetadataType.GenericInstance => type.IsValueType ? Binding.StackKind.Value : Binding.StackKind.Reference,
        _ => type.IsValueType ? Binding.StackKind.Value : Binding.StackKind.Reference,
    };

    /// <summary>Whether integers of the type are unsigned; addresses are.</summary>
    public static bool IsUnsigned(TypeReference type) => Strip(type) switch
    {
        { MetadataType: MetadataType.Boolean or MetadataType.Char or MetadataType.Byte or MetadataType.UInt16
            or MetadataType.UInt32 or MetadataType.UInt64 or MetadataType.UIntPtr or MetadataType.Pointer
            or MetadataType.FunctionPointer or MetadataType.ByReference } => true,
        { MetadataType: MetadataType.ValueType } value when value.Resolve() is { IsEnum: true } definition =>
            IsUnsigned(UnderlyingType(definition)),
        _ => false,
    };

    /// <summary>Whether the type is passed as an object reference.</summary>
    public static bool IsReference(TypeReference type) => StackKind(type) == Binding.StackKind.Reference;

    /// <summary>The type without custom modifiers, also of what it points or refers to.</summary>
    public static TypeReference Strip(TypeReference type) => type switch
    {
        IModifierType modified => Strip(modified.ElementType),
        ByReferenceType reference when Strip(reference.ElementType) is var plain && plain != reference.ElementType => new ByReferenceType(plain),
        PointerType pointer when Strip(pointer.ElementType) is var plain && plain != pointer.ElementType => new PointerType(plain),
        _ => type,
    };

    /// <summary>The integer type of an enumeration.</summary>
    public static TypeReference UnderlyingType(TypeDefinition enumeration) =>
        enumeration.Fields.First(f => !f.IsStatic).FieldType;

    /// <summary>Whether two types are the same, custom modifiers aside.</summary>
    public static bool Same(TypeReference left, TypeReference right) =>
        Strip(left).FullName == Strip(right).FullName;
}
