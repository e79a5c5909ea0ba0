using System.Text;

namespace Bridge.Compiler.Clang.Reading;

/// <summary>Reads varints and texts of the plugin's file. Not thread-safe.</summary>
/// <exception cref="InvalidDataException">The data ends too early.</exception>
internal sealed class ByteReader(byte[] data)
{
    private int _position;

    /// <summary>Skips bytes that must equal <paramref name="expected"/>.</summary>
    public bool TrySkip(ReadOnlySpan<byte> expected)
    {
        if (!data.AsSpan(_position).StartsWith(expected))
        {
            return false;
        }

        _position += expected.Length;
        return true;
    }

    /// <summary>An unsigned number.</summary>
    public ulong Number()
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            if (_position >= data.Length)
            {
                throw new InvalidDataException("The AST file ends too early.");
            }

            var next = data[_position++];
            value |= (ulong)(next & 0x7f) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }

    /// <summary>A number that fits an int: a count, an index, flags.</summary>
    public int Int() => unchecked((int)Number());

    /// <summary>A number written plus one, so that 0 means none (-1).</summary>
    public int Optional() => Int() - 1;

    /// <summary>A zigzag number.</summary>
    public long Signed()
    {
        var value = Number();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    /// <summary>Length and bytes.</summary>
    public ReadOnlySpan<byte> Bytes()
    {
        var length = Int();
        if (length < 0 || length > data.Length - _position)
        {
            throw new InvalidDataException("The AST file ends too early.");
        }

        var bytes = data.AsSpan(_position, length);
        _position += length;
        return bytes;
    }

    /// <summary>Length and UTF-8.</summary>
    public string Text() => Encoding.UTF8.GetString(Bytes());
}
