using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Mono.Cecil;

namespace Bridge.Compiler.Projection.Index;

/// <summary>Collects what the lines of a header stand for and writes it in the format <see cref="SideTable"/> reads.</summary>
internal sealed class SideTableBuilder
{
    private readonly List<SideEntry> _entries = [];
    private readonly List<(int Line, ImmutableArray<(int Arity, SideEntry Type)> Members)> _families = [];
    private readonly List<(ulong Hash, SideEntry Type)> _types = [];
    private readonly Dictionary<string, ushort> _assemblies = [];

    /// <summary>Enters the declaration on a line.</summary>
    public void Add(int line, ProjectedKind kind, ProjectedForm form, ModuleDefinition module, MetadataToken token)
    {
        while (_entries.Count <= line)
        {
            _entries.Add(SideEntry.None);
        }

        _entries[line] = Entry(kind, form, module, token);
    }

    /// <summary>Enters the primary template of an arity family: its arguments tell which type is meant.</summary>
    public void AddFamily(int line, ImmutableArray<(int Arity, ModuleDefinition Module, MetadataToken Token)> members) =>
        _families.Add((line, [.. members.Select(m => (m.Arity, Entry(ProjectedKind.Type, ProjectedForm.Plain, m.Module, m.Token)))]));

    /// <summary>Enters a type for lookup by metadata name.</summary>
    public void AddType(TypeDefinition type) =>
        _types.Add((SideTable.Hash(type.FullName), Entry(ProjectedKind.Type, ProjectedForm.Plain, type.Module, type.MetadataToken)));

    /// <summary>Writes the table.</summary>
    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(SideTable.Signature);
        writer.Write(_assemblies.Count);
        foreach (var path in _assemblies.OrderBy(a => a.Value).Select(a => a.Key))
        {
            writer.Write(path);
        }

        writer.Write(_families.Count);
        foreach (var (line, members) in _families)
        {
            WriteFamily(writer, line, members);
        }

        writer.Write(_entries.Count);
        _entries.ForEach(e => Write(writer, e));
        _types.Sort((a, b) => a.Hash.CompareTo(b.Hash));
        writer.Write(_types.Count);
        _types.ForEach(t => writer.Write(t.Hash));
        _types.ForEach(t => Write(writer, t.Type));
    }

    private static void WriteFamily(BinaryWriter writer, int line, ImmutableArray<(int Arity, SideEntry Type)> members)
    {
        writer.Write(line);
        writer.Write(members.Length);
        foreach (var (arity, type) in members)
        {
            writer.Write(arity);
            Write(writer, type);
        }
    }

    private static void Write(BinaryWriter writer, SideEntry entry) =>
        writer.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<SideEntry>(in entry)));

    private SideEntry Entry(ProjectedKind kind, ProjectedForm form, ModuleDefinition module, MetadataToken token)
    {
        if (!_assemblies.TryGetValue(module.FileName, out var number))
        {
            number = checked((ushort)_assemblies.Count);
            _assemblies.Add(module.FileName, number);
        }

        return new SideEntry(number, kind, form, token.ToUInt32());
    }
}
