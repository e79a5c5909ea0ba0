using System.Globalization;

namespace Bridge.Compiler.Layouts;

/// <summary>What bytes mean; signs do not matter.</summary>
internal enum PartKind
{
    /// <summary>An integer, a character, an enumeration or a truth value.</summary>
    Integer,

    /// <summary>A floating-point number.</summary>
    Float,

    /// <summary>An address.</summary>
    Pointer,

    /// <summary>A number whose parts nobody should know, as <c>System::Guid</c> has them.</summary>
    Opaque,

    /// <summary>Bytes behind the fields that <c>StructLayout(Size)</c> asks for.</summary>
    Room,
}

/// <summary>A scalar somewhere inside of a type.</summary>
/// <param name="Name">Its field, through all structures: <c>Inner.X[1]</c>.</param>
/// <param name="Bit">Where it begins, in bits.</param>
/// <param name="Width">How long it is, in bits.</param>
/// <param name="Kind">What it is.</param>
internal sealed record LayoutPart(string Name, long Bit, long Width, PartKind Kind)
{
    /// <summary>Whether other parts of its type may lie on the same bytes.</summary>
    public bool IsShared { get; init; }

    /// <summary>Whether it is a bit-field.</summary>
    public bool IsBitField { get; init; }

    /// <summary>The first bit behind it.</summary>
    public long End => Bit + Width;

    /// <summary>Whether the two have a bit in common.</summary>
    public bool Overlaps(LayoutPart other) => Bit < other.End && other.Bit < End;

    /// <summary>Whether all of the other one lies within this one.</summary>
    public bool Covers(LayoutPart other) => Bit <= other.Bit && other.End <= End;

    /// <summary>Whether both are the same kind of thing at the same place.</summary>
    public bool Matches(LayoutPart other) => Bit == other.Bit && Width == other.Width && Kind == other.Kind && !other.IsBitField;

    /// <inheritdoc/>
    public override string ToString() => IsBitField
        ? string.Create(CultureInfo.InvariantCulture, $"'{Name}' (bit-field at bit {Bit}, {Width} bits)")
        : string.Create(CultureInfo.InvariantCulture, $"'{Name}' ({Text(Kind)} at offset {Bit / 8}, {Width / 8} bytes)");

    private static string Text(PartKind kind) => kind switch
    {
        PartKind.Integer => "integer",
        PartKind.Float => "floating-point number",
        PartKind.Pointer => "pointer",
        _ => "value",
    };
}
