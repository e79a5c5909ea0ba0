using System.Collections.Immutable;

namespace Bridge.Compiler.Layouts;

/// <summary>Where everything lies inside of a type.</summary>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Alignment">Its alignment in bytes.</param>
/// <param name="Parts">Its scalars.</param>
internal sealed record TypeLayout(long Size, int Alignment, ImmutableArray<LayoutPart> Parts)
{
    /// <summary>Why the layout cannot be shared, or null.</summary>
    public string? Obstacle { get; init; }

    /// <summary>A type whose layout cannot be shared.</summary>
    public static TypeLayout Without(string obstacle) => new(0, 1, []) { Obstacle = obstacle };

    /// <summary>One number.</summary>
    public static TypeLayout Scalar(int size, PartKind kind) => Scalar(size, size, kind);

    /// <inheritdoc cref="Scalar(int, PartKind)"/>
    public static TypeLayout Scalar(int size, int alignment, PartKind kind) =>
        new(size, alignment, [new LayoutPart(string.Empty, 0, size * 8L, kind)]);

    /// <summary>The parts as those of a field.</summary>
    public IEnumerable<LayoutPart> In(string field, long bit) => Parts.Select(p => p with
    {
        Name = p.Name.Length == 0 || field.Length == 0 ? field + p.Name : p.Name[0] == '[' ? field + p.Name : $"{field}.{p.Name}",
        Bit = p.Bit + bit,
    });

    /// <summary>An array of it.</summary>
    public TypeLayout Repeated(long count) => this with
    {
        Size = Size * count,
        Parts = [.. LongRange(count).SelectMany(i => In($"[{i}]", i * Size * 8))],
    };

    private static IEnumerable<long> LongRange(long count)
    {
        for (long i = 0; i < count; i++)
        {
            yield return i;
        }
    }
}
