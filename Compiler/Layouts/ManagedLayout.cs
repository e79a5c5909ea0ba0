using Bridge.Compiler.Diagnostics;
using Mono.Cecil;

namespace Bridge.Compiler.Layouts;

/// <summary>Where the CLI puts the fields of a value class (ECMA-335 §II.10.7, §II.22.8).</summary>
internal static class ManagedLayout
{
    private const string ReferenceAssembly = "System.Runtime.CompilerServices.ReferenceAssemblyAttribute";
    private const string InlineArray = "System.Runtime.CompilerServices.InlineArrayAttribute";

    /// <summary>The layout of a type.</summary>
    public static TypeLayout Of(TypeReference type) => Primitive(type.MetadataType) ?? Known(type.FullName) ?? (type switch
    {
        PointerType or FunctionPointerType => TypeLayout.Scalar(8, PartKind.Pointer),
        _ when !type.IsValueType => TypeLayout.Without($"is a handle of type '{DisplayNames.Of(type)}'"),
        _ when type.Resolve() is { } definition && type is not GenericInstanceType => Of(definition),
        _ => Unknown(type),
    });

    private static TypeLayout? Primitive(MetadataType type) => type switch
    {
        MetadataType.Boolean or MetadataType.SByte or MetadataType.Byte => TypeLayout.Scalar(1, PartKind.Integer),
        MetadataType.Char or MetadataType.Int16 or MetadataType.UInt16 => TypeLayout.Scalar(2, PartKind.Integer),
        MetadataType.Int32 or MetadataType.UInt32 => TypeLayout.Scalar(4, PartKind.Integer),
        MetadataType.Int64 or MetadataType.UInt64 => TypeLayout.Scalar(8, PartKind.Integer),
        MetadataType.Single => TypeLayout.Scalar(4, PartKind.Float),
        MetadataType.Double => TypeLayout.Scalar(8, PartKind.Float),
        MetadataType.IntPtr or MetadataType.UIntPtr => TypeLayout.Scalar(8, PartKind.Pointer),
        _ => null,
    };

    // Reference assemblies do not have the private fields of these; their layouts are documented by what they are marshalled to.
    private static TypeLayout? Known(string name) => name switch
    {
        "System.Guid" => TypeLayout.Scalar(16, 4, PartKind.Opaque),
        "System.Decimal" => TypeLayout.Scalar(16, 8, PartKind.Opaque),
        "System.DateTime" or "System.TimeSpan" => TypeLayout.Scalar(8, PartKind.Integer),
        "System.Half" => TypeLayout.Scalar(2, PartKind.Float),
        "System.Runtime.InteropServices.GCHandle" => TypeLayout.Scalar(8, PartKind.Pointer),
        "System.Numerics.Complex" => TypeLayout.Scalar(8, PartKind.Float).Repeated(2),
        _ => null,
    };

    private static TypeLayout Unknown(TypeReference type) =>
        TypeLayout.Without($"is of type '{DisplayNames.Of(type)}', whose layout is not known");

    private static TypeLayout Of(TypeDefinition type)
    {
        if (type.IsEnum)
        {
            return Of(type.Fields.First(f => !f.IsStatic).FieldType);
        }

        if (IsReference(type.Module) && Fields(type).Any(f => !f.IsPublic))
        {
            return Unknown(type);
        }

        return type.IsAutoLayout ? TypeLayout.Without("has the layout Auto") : Sized(type, type.IsExplicitLayout ? Explicit(type) : Sequential(type));
    }

    // What its types do not show is replaced by something of the same kind.
    private static bool IsReference(ModuleDefinition module) =>
        module.Assembly.CustomAttributes.Any(a => a.AttributeType.FullName == ReferenceAssembly);

    private static IEnumerable<FieldDefinition> Fields(TypeDefinition type) => type.Fields.Where(f => !f.IsStatic);

    private static int Packing(TypeDefinition type) => type.PackingSize > 0 ? type.PackingSize : int.MaxValue;

    private static TypeLayout Sequential(TypeDefinition type) => Placed(type, (_, end, alignment) => RoundUp(end, alignment));

    private static TypeLayout Explicit(TypeDefinition type)
    {
        var layout = Placed(type, (field, _, _) => field.Offset);
        return layout with { Parts = [.. layout.Parts.Select(p => p with { IsShared = layout.Parts.Any(q => q != p && q.Overlaps(p)) })] };
    }

    /// <param name="type">The type.</param>
    /// <param name="offsetOf">Where a field begins, by the end of those before it and its alignment.</param>
    private static TypeLayout Placed(TypeDefinition type, Func<FieldDefinition, long, int, long> offsetOf)
    {
        var parts = new List<LayoutPart>();
        var (end, alignment) = (0L, 1);
        foreach (var field in Fields(type))
        {
            var layout = Of(field.FieldType);
            if (layout.Obstacle is { } obstacle)
            {
                return TypeLayout.Without($"has the field '{field.Name}', which {obstacle}");
            }

            var own = Math.Min(layout.Alignment, Packing(type));
            var offset = offsetOf(field, end, own);
            parts.AddRange(layout.In(field.Name, offset * 8));
            (end, alignment) = (Math.Max(end, offset + layout.Size), Math.Max(alignment, own));
        }

        return new TypeLayout(end, alignment, [.. parts]);
    }

    // A size that an attribute gives is not rounded.
    private static TypeLayout Sized(TypeDefinition type, TypeLayout layout)
    {
        if (layout.Obstacle is not null)
        {
            return layout;
        }

        var rounded = layout with { Size = Math.Max(RoundUp(layout.Size, layout.Alignment), 1) };
        if (type.CustomAttributes.FirstOrDefault(a => a.AttributeType.FullName == InlineArray) is { } array)
        {
            return rounded.Repeated((int)array.ConstructorArguments[0].Value);
        }

        return type.ClassSize <= 0 ? rounded
            : type.ClassSize <= layout.Size ? layout
            : layout with { Size = type.ClassSize, Parts = layout.Parts.Add(Room(layout.Size, type.ClassSize)) };
    }

    private static LayoutPart Room(long begin, long end) => new("(room)", begin * 8, (end - begin) * 8, PartKind.Room);

    private static long RoundUp(long offset, int alignment) => (offset + alignment - 1) / alignment * alignment;
}
