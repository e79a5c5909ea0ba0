using Bridge.Compiler.Emit.Metadata.Declaration;
using Mono.Cecil;
using Clr = Mono.Cecil;

namespace Bridge.Compiler.Emit.Metadata.Attributes;

/// <summary>Gives constants the types that attribute parameters have (ECMA-335 §II.23.3).</summary>
internal sealed class AttributeArguments(DeclarationContext context)
{
    /// <summary>The argument for a parameter of <paramref name="type"/>; null when the value does not fit.</summary>
    public CustomAttributeArgument? Create(TypeReference type, ConstantValue value) => (type, value) switch
    {
        (_, _) when type.MetadataType == MetadataType.Object => Boxed(type, value),
        (Clr.ArrayType array, ConstantValue.Elements elements) => Array(array, elements),
        (Clr.ArrayType, ConstantValue.Text { Value: null }) => new CustomAttributeArgument(type, null),
        (_, ConstantValue.Text text) when type.MetadataType == MetadataType.String => new CustomAttributeArgument(type, text.Value),
        (_, ConstantValue.Text { Value: null }) when type.FullName == "System.Type" => new CustomAttributeArgument(type, null),
        (_, ConstantValue.TypeOf reference) when type.FullName == "System.Type" => new CustomAttributeArgument(type, reference.Type),
        _ => Number(type, value),
    };

    private CustomAttributeArgument? Number(TypeReference type, ConstantValue value)
    {
        var underlying = type.IsPrimitive ? type : Underlying(type);
        return underlying is null ? null
            : value is ConstantValue.Integer integer && FromInteger(underlying.MetadataType, integer.Value) is { } whole
                ? new CustomAttributeArgument(type, whole)
            : value is ConstantValue.Real real && FromReal(underlying.MetadataType, real.Value) is { } fraction
                ? new CustomAttributeArgument(type, fraction)
            : null;
    }

    private TypeReference? Underlying(TypeReference type) =>
        context.Hierarchy.Definition(type) is { IsEnum: true } definition
            ? definition.Fields.First(f => !f.IsStatic).FieldType
            : null;

    private static object? FromInteger(MetadataType type, long value) => type switch
    {
        MetadataType.Boolean => value != 0,
        MetadataType.Char => unchecked((char)value),
        MetadataType.SByte => unchecked((sbyte)value),
        MetadataType.Byte => unchecked((byte)value),
        MetadataType.Int16 => unchecked((short)value),
        MetadataType.UInt16 => unchecked((ushort)value),
        MetadataType.Int32 => unchecked((int)value),
        MetadataType.UInt32 => unchecked((uint)value),
        MetadataType.Int64 => value,
        MetadataType.UInt64 => unchecked((ulong)value),
        MetadataType.Single => (float)value,
        MetadataType.Double => (double)value,
        _ => null,
    };

    private static object? FromReal(MetadataType type, double value) => type switch
    {
        MetadataType.Single => (float)value,
        MetadataType.Double => value,
        _ => null,
    };

    // An Object^ parameter stores the type of its argument with it.
    private CustomAttributeArgument? Boxed(TypeReference type, ConstantValue value)
    {
        var types = context.Module.TypeSystem;
        var own = value switch
        {
            ConstantValue.Text { Value: null } => new CustomAttributeArgument(types.String, null),
            ConstantValue.Text text => new CustomAttributeArgument(types.String, text.Value),
            ConstantValue.TypeOf reference => new CustomAttributeArgument(context.Framework.Type("System.Type"), reference.Type),
            ConstantValue.Integer integer => Number(context.Mapper.Map(integer.Type), integer),
            ConstantValue.Real real => Number(context.Mapper.Map(real.Type), real),
            ConstantValue.Elements elements => Array(new Clr.ArrayType(elements.Element), elements),
            _ => null,
        };
        return own is { } argument ? new CustomAttributeArgument(type, argument) : null;
    }

    private CustomAttributeArgument? Array(Clr.ArrayType array, ConstantValue.Elements elements)
    {
        var result = new List<CustomAttributeArgument>(elements.Values.Length);
        foreach (var element in elements.Values)
        {
            if (Create(array.ElementType, element) is not { } argument)
            {
                return null;
            }

            result.Add(argument);
        }

        return new CustomAttributeArgument(array, result.ToArray());
    }
}
