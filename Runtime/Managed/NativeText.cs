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

    private void* _data;
    private long _size;
    private void* _owned;
    private int _unit;
    private fixed byte _buffer[228];

    /// <summary>Decodes the text and frees what it owns. To be called exactly once.</summary>
    /// <param name="text">The address of a text that a shim has filled.</param>
    /// <returns>The string, or null for a null <c>const char*</c>. Malformed parts become U+FFFD.</returns>
    /// <exception cref="OutOfMemoryException">The text is longer than a managed string can be.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string? Take(nint text)
    {
        var self = (NativeText*)text;
        if (self->_owned == null)
            return Decode(self);

        try
        {
            return Decode(self);
        }
        finally
        {
            NativeMemory.Free(self->_owned);
        }
    }

    private static string? Decode(NativeText* text)
    {
        if (text->_data == null)
            return null;

        if ((ulong)text->_size * (uint)text->_unit > int.MaxValue)
            throw new OutOfMemoryException("A native string is too long for a managed one.");

        var length = (int)text->_size;
        return text->_unit switch
        {
            1 => Encoding.UTF8.GetString((byte*)text->_data, length),
            2 => new string((char*)text->_data, 0, length),
            _ => Encoding.UTF32.GetString((byte*)text->_data, length * 4),
        };
    }
}
