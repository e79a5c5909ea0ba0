using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Layouts;

/// <summary>Where Clang puts the members of a native type.</summary>
internal static class NativeLayout
{
    /// <summary>The layout of a type.</summary>
    public static TypeLayout Of(ClangType type) => type switch
    {
        BuiltinType { Size: > 0 } builtin => TypeLayout.Scalar((int)builtin.Size, builtin.Alignment, KindOf(builtin.Kind)),
        EnumType enumeration => Of(enumeration.Declaration.Underlying),
        PointerType or ReferenceType or MemberPointerType => TypeLayout.Scalar((int)type.Size, type.Alignment, PartKind.Pointer),
        ArrayType { Count: >= 0 } array => Of(array.Element) is { Obstacle: null } element ? element.Repeated(array.Count) : Of(array.Element),
        OtherType when type.Spelling.StartsWith("_Complex ", StringComparison.Ordinal) =>
            TypeLayout.Scalar((int)type.Size / 2, type.Alignment, PartKind.Float).Repeated(2),
        RecordType { Declaration: { IsComplete: true } record } => Of(record),
        _ => TypeLayout.Without("is of a type whose layout is not known"),
    };

    private static PartKind KindOf(BuiltinKind kind) => kind switch
    {
        BuiltinKind.Half or BuiltinKind.Float or BuiltinKind.Double or BuiltinKind.LongDouble => PartKind.Float,
        BuiltinKind.NullPtr => PartKind.Pointer,
        _ => PartKind.Integer,
    };

    private static TypeLayout Of(RecordDecl record)
    {
        if (record.IsPolymorphic)
        {
            return TypeLayout.Without("has virtual functions");
        }

        if (!record.IsTriviallyCopyable)
        {
            return TypeLayout.Without("cannot be copied as bytes");
        }

        var bases = record.Bases.OfType<RecordType>().Select(b => b.Declaration).Where(HasFields).ToList();
        if (bases.Count > 1)
        {
            return TypeLayout.Without("has several base classes with members");
        }

        // The only base class with members of a class without virtual functions comes first (Itanium C++ ABI 2.4).
        var parts = new List<LayoutPart>(bases.SelectMany(b => Of(b).Parts));
        foreach (var field in record.Fields)
        {
            var layout = Of(field.Type);
            if (layout.Obstacle is { } obstacle)
            {
                return TypeLayout.Without($"has the member '{field.Name}', which {obstacle}");
            }

            parts.AddRange(field.IsBitField ? BitField(field) : layout.In(field.Name, field.BitOffset));
        }

        return new TypeLayout(record.Type.Size, record.Type.Alignment, [.. parts.Select(p => p with { IsShared = p.IsShared || record.IsUnion })]);
    }

    private static IEnumerable<LayoutPart> BitField(FieldDecl field) => field.Name.Length == 0 || field.BitWidth == 0
        ? []
        : [new LayoutPart(field.Name, field.BitOffset, field.BitWidth, PartKind.Integer) { IsBitField = true }];

    private static bool HasFields(RecordDecl record) => record.Fields.Length > 0 || record.Bases.OfType<RecordType>().Any(b => HasFields(b.Declaration));
}
