using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Bridge.Runtime;

/// <summary><c>bridge::text</c>: a string result that a shim left in the caller's frame.</summary>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct NativeText
{
    /// <summary>Bytes that emitted code reserves, aligned to 8.</summary>
    public const int Size = 256;

    /// <summary>Bytes that tell ASCII from other texts.</summary>
    private const int Prefix = 128;

    private void* _data;
    private long _size;
    private delegate* unmanaged<NativeText*, void> _release;
    private NativeTextReader* _reader;
    private int _unit;
    private fixed byte _buffer[220];

    /// <summary>Decodes the text and frees what it owns. To be called exactly once.</summary>
    /// <param name="text">The address of a text that a shim has filled.</param>
    /// <returns>The string, or null for a null <c>const char*</c>. Malformed parts become U+FFFD.</returns>
    /// <exception cref="OutOfMemoryException">The text is longer than a managed string can be.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string? Take(nint text)
    {
        var self = (NativeText*)text;
        return self->_release == null ? self->Decode() : self->DecodeAndRelease();
    }

    private string? DecodeAndRelease()
    {
        try
        {
            return Decode();
        }
        finally
        {
            fixed (NativeText* self = &this)
            {
                _release(self);
            }
        }
    }

    private readonly string? Decode()
    {
        if (_data == null)
            return null;

        if ((ulong)_size * (uint)_unit > int.MaxValue)
            throw new OutOfMemoryException("A native string is too long for a managed one.");

        var length = (int)_size;
        return _unit switch
        {
            1 => DecodeUtf8(length),
            2 => new string((char*)_data, 0, length),
            _ => Encoding.UTF32.GetString((byte*)_data, length * 4),
        };
    }

    /// <summary>ASCII takes one pass. Texts that do not begin with it go to the library's reader at once.</summary>
    private readonly string DecodeUtf8(int length)
    {
        var begin = new ReadOnlySpan<byte>(_data, Math.Min(length, Prefix));
        return Ascii.IsValid(begin) && TryWiden(length) is { } text ? text : _reader->Read((byte*)_data, length);
    }

    private readonly string? TryWiden(int length)
    {
        var bytes = (Address: (nint)_data, Widened: 0);
        var result = string.Create(length, (nint)(&bytes), static (chars, source) =>
        {
            var s = (ValueTuple<nint, int>*)source;
            Ascii.ToUtf16(new ReadOnlySpan<byte>((void*)s->Item1, chars.Length), chars, out s->Item2);
        });
        return bytes.Widened == length ? result : null;
    }
}
