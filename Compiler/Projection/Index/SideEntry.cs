using System.Runtime.InteropServices;

namespace Bridge.Compiler.Projection.Index;

/// <summary>What one header line declares: eight bytes of the side table, in this layout.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly struct SideEntry(ushort assembly, ProjectedKind kind, ProjectedForm form, uint token)
{
    private readonly byte _kind = (byte)kind;
    private readonly byte _form = (byte)form;

    /// <summary>Nothing is declared.</summary>
    public static SideEntry None => default;

    /// <summary>Number of the assembly in the table.</summary>
    public ushort Assembly { get; } = assembly;

    /// <summary>What is declared.</summary>
    public ProjectedKind Kind => (ProjectedKind)_kind;

    /// <summary>How it is declared.</summary>
    public ProjectedForm Form => (ProjectedForm)_form;

    /// <summary>Metadata token of the type, field or method; for properties and events of the accessor that finds them;
    /// 0 where nothing is declared.</summary>
    public uint Token { get; } = token;
}
