using System.Collections.Immutable;
using System.Globalization;

namespace Bridge.Compiler.Layouts;

/// <summary>Whether a value class and a native type agree.</summary>
/// <param name="managed">The layout of the value class.</param>
/// <param name="native">The layout of the native type.</param>
/// <param name="managedName">What the value class is called.</param>
/// <param name="nativeName">What the native type is called.</param>
internal sealed class LayoutComparison(TypeLayout managed, TypeLayout native, string managedName, string nativeName)
{
    private const int MostThatObjectsHave = 8;

    /// <summary>The first difference, in words, or null.</summary>
    public string? Difference() =>
        Obstacle(managed, managedName) ?? Obstacle(native, nativeName) ?? DifferentPart() ?? DifferentSize() ?? DifferentAlignment();

    private static string? Obstacle(TypeLayout layout, string name) => layout.Obstacle is { } text ? $"'{name}' {text}" : null;

    private string? DifferentPart() =>
        managed.Parts.Where(p => !HasCounterpart(p)).Select(p => (p.Bit, Text: $"field {p} {Instead(p)}"))
            .Concat(native.Parts.Where(p => !IsCovered(p)).Select(p => (p.Bit, Text: $"member {p} of '{nativeName}' has no field")))
            .OrderBy(d => d.Bit).Select(d => d.Text).FirstOrDefault();

    /// <summary>A field is a scalar of the native type, or holds whole bit-fields, or is one of several views of the same bytes.</summary>
    private bool HasCounterpart(LayoutPart part)
    {
        var there = native.Parts.Where(n => n.Overlaps(part)).ToImmutableArray();
        return part.Kind == PartKind.Room || there.Any(part.Matches) || (there.Length > 0 && part.Kind switch
        {
            PartKind.Opaque => there.All(part.Covers),
            PartKind.Integer when there.All(n => n.IsBitField) => there.All(part.Covers),
            _ => there.All(n => n.IsShared) || (part.IsShared && managed.Parts.Any(p => p != part && there.Any(p.Matches))),
        });
    }

    private bool IsCovered(LayoutPart part)
    {
        var there = managed.Parts.Where(p => p.Overlaps(part)).ToImmutableArray();
        return there.Any(p => p.Matches(part)) || there.Any(p => p.Kind is PartKind.Room or PartKind.Opaque && p.Covers(part))
            || (part.IsBitField && there.Any(p => p.Kind == PartKind.Integer && p.Covers(part))) || (part.IsShared && there.Length > 0);
    }

    /// <summary>What the native type has instead: a member of the same name, or what lies there.</summary>
    private string Instead(LayoutPart part)
    {
        var other = native.Parts.FirstOrDefault(n => string.Equals(Plain(n.Name), Plain(part.Name), StringComparison.OrdinalIgnoreCase))
            ?? native.Parts.FirstOrDefault(n => n.Overlaps(part));
        return other is null ? $"has no counterpart in '{nativeName}'" : $"is {other} in '{nativeName}'";
    }

    private static string Plain(string name) => name.Replace("_", string.Empty, StringComparison.Ordinal);

    private string? DifferentSize() => managed.Size == native.Size ? null
        : string.Create(CultureInfo.InvariantCulture, $"it has {managed.Size} bytes, '{nativeName}' has {native.Size}");

    private string? DifferentAlignment() => native.Alignment <= Math.Min(managed.Alignment, MostThatObjectsHave) ? null
        : string.Create(CultureInfo.InvariantCulture, $"it is aligned to {managed.Alignment} bytes, '{nativeName}' needs {native.Alignment}");
}
