namespace Bridge.Compiler.Projection.Index;

/// <summary>What one header line declares: eight bytes in the side table, in this layout.</summary>
/// <param name="Assembly">Number of the assembly in the table.</param>
/// <param name="Kind">What is declared.</param>
/// <param name="Form">How it is declared.</param>
/// <param name="Token">Metadata token of the type, field or method; for properties and events of the accessor that finds them;
/// 0 where nothing is declared.</param>
internal readonly record struct SideEntry(ushort Assembly, ProjectedKind Kind, ProjectedForm Form, uint Token)
{
    public static SideEntry None => default;
}
