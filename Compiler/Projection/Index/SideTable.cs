using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace Bridge.Compiler.Projection.Index;

/// <summary>The side table of one header: line → metadata entity, and metadata name → type. The file is read in one go and its
/// fixed-size records are used in place; immutable.</summary>
internal sealed class SideTable
{
    /// <summary>First bytes of the file; the last digit changes with the format.</summary>
    public const uint Signature = 0x32505242; // "BRP2"

    private const int EntrySize = 8;

    private readonly byte[] _data;
    private readonly Range _entries;
    private readonly Range _hashes;
    private readonly Range _types;
    private readonly Dictionary<int, ImmutableArray<(int Arity, SideEntry Type)>> _families;

    private SideTable(byte[] data)
    {
        _data = data;
        using var reader = new BinaryReader(new MemoryStream(data, writable: false), Encoding.UTF8);
        if (data.Length < sizeof(uint) || reader.ReadUInt32() != Signature)
        {
            throw new InvalidDataException("A side table of the projection is not of this version.");
        }

        Assemblies = ReadStrings(reader);
        _families = ReadFamilies(reader);
        _entries = Skip(reader, reader.ReadInt32(), EntrySize);
        var typeCount = reader.ReadInt32();
        _hashes = Skip(reader, typeCount, sizeof(ulong));
        _types = Skip(reader, typeCount, EntrySize);
    }

    /// <summary>Paths of the assemblies that entries refer to.</summary>
    public ImmutableArray<string> Assemblies { get; }

    private ReadOnlySpan<SideEntry> Entries => MemoryMarshal.Cast<byte, SideEntry>(_data.AsSpan(_entries));

    /// <summary>Reads a table.</summary>
    /// <exception cref="InvalidDataException">The file is of another format.</exception>
    public static SideTable Read(string path) => new(File.ReadAllBytes(path));

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

        return (uint)line < (uint)Entries.Length && Entries[line].Token != 0 ? Entries[line] : null;
    }

    /// <summary>The type of a metadata full name, if this table has one; the caller compares the name.</summary>
    public SideEntry? FindType(string fullName)
    {
        var index = MemoryMarshal.Cast<byte, ulong>(_data.AsSpan(_hashes)).BinarySearch(Hash(fullName));
        return index < 0 ? null : MemoryMarshal.Cast<byte, SideEntry>(_data.AsSpan(_types))[index];
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

    private static ImmutableArray<string> ReadStrings(BinaryReader reader)
    {
        var result = new string[reader.ReadInt32()];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = reader.ReadString();
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(result);
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

            result.Add(line, ImmutableCollectionsMarshal.AsImmutableArray(members));
        }

        return result;
    }

    private static SideEntry ReadEntry(BinaryReader reader)
    {
        Span<byte> bytes = stackalloc byte[EntrySize];
        reader.BaseStream.ReadExactly(bytes);
        return MemoryMarshal.Read<SideEntry>(bytes);
    }

    private static Range Skip(BinaryReader reader, int count, int size)
    {
        var start = (int)reader.BaseStream.Position;
        var end = checked(start + (count * size));
        reader.BaseStream.Position = end;
        return start..end;
    }
}
