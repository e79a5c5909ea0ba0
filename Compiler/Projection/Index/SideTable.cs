using System.Collections.Immutable;
using System.Text;

namespace Bridge.Compiler.Projection.Index;

/// <summary>The side table of one header: line → metadata entity, and metadata name → type. Read in one go; immutable.</summary>
internal sealed class SideTable
{
    /// <summary>First bytes of the file; the last digit changes with the format.</summary>
    public const uint Signature = 0x31505242; // "BRP1"

    private readonly SideEntry[] _entries;
    private readonly Dictionary<int, ImmutableArray<(int Arity, SideEntry Type)>> _families;
    private readonly ulong[] _hashes;
    private readonly SideEntry[] _types;

    private SideTable(
        ImmutableArray<string> assemblies,
        SideEntry[] entries,
        Dictionary<int, ImmutableArray<(int, SideEntry)>> families,
        ulong[] hashes,
        SideEntry[] types)
    {
        Assemblies = assemblies;
        _entries = entries;
        _families = families;
        _hashes = hashes;
        _types = types;
    }

    /// <summary>Paths of the assemblies that entries refer to.</summary>
    public ImmutableArray<string> Assemblies { get; }

    /// <summary>Reads a table.</summary>
    /// <exception cref="InvalidDataException">The file is of another format.</exception>
    public static SideTable Read(string path)
    {
        using var reader = new BinaryReader(new MemoryStream(File.ReadAllBytes(path), writable: false), Encoding.UTF8);
        if (reader.ReadUInt32() != Signature)
        {
            throw new InvalidDataException($"'{path}' is not a side table of this version.");
        }

        var assemblies = new string[reader.ReadInt32()];
        for (var i = 0; i < assemblies.Length; i++)
        {
            assemblies[i] = reader.ReadString();
        }

        var entries = new SideEntry[reader.ReadInt32()];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = ReadEntry(reader);
        }

        var families = ReadFamilies(reader);
        var hashes = new ulong[reader.ReadInt32()];
        var types = new SideEntry[hashes.Length];
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = reader.ReadUInt64();
            types[i] = ReadEntry(reader);
        }

        return new SideTable([.. assemblies], entries, families, hashes, types);
    }

    /// <summary>The entity on a line; for the primary template of an arity family the member with that many arguments.</summary>
    public SideEntry? Find(int line, int arity)
    {
        if (_families.TryGetValue(line, out var members))
        {
            foreach (var (memberArity, type) in members)
            {
                if (memberArity == arity)
                {
                    return type;
                }
            }

            return null;
        }

        return (uint)line < (uint)_entries.Length && _entries[line].Token != 0 ? _entries[line] : null;
    }

    /// <summary>The type of a metadata full name, if this table has one; the caller compares the name.</summary>
    public SideEntry? FindType(string fullName)
    {
        var index = Array.BinarySearch(_hashes, Hash(fullName));
        return index < 0 ? null : _types[index];
    }

    /// <summary>FNV-1a over UTF-16 code units.</summary>
    public static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return hash;
    }

    private static Dictionary<int, ImmutableArray<(int Arity, SideEntry Type)>> ReadFamilies(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var result = new Dictionary<int, ImmutableArray<(int, SideEntry)>>(count);
        for (var i = 0; i < count; i++)
        {
            var line = reader.ReadInt32();
            var members = new (int, SideEntry)[reader.ReadInt32()];
            for (var j = 0; j < members.Length; j++)
            {
                members[j] = (reader.ReadInt32(), ReadEntry(reader));
            }

            result.Add(line, [.. members]);
        }

        return result;
    }

    private static SideEntry ReadEntry(BinaryReader reader) =>
        new(reader.ReadUInt16(), (ProjectedKind)reader.ReadByte(), (ProjectedForm)reader.ReadByte(), reader.ReadUInt32());
}
