using System.Buffers.Binary;
using System.Text;

namespace Pulse.Interop.Tests;

/// <summary>Writes segment files byte by byte, as a second reading of the format.</summary>
internal static class SegmentFiles
{
    /// <summary>A file whose checksums are right, but whose series key is not.</summary>
    public static byte[] WithMalformedKey()
    {
        byte[] key = Encoding.UTF8.GetBytes("a{");
        byte[] payload = [1, 0, 0, 0, .. key];
        byte[] header = [.. "PREC"u8, .. Number((uint)payload.Length), .. Number(1)];
        byte[] fileHeader = [.. "PULSESG1"u8, .. Number(0)];
        return
        [
            .. fileHeader, .. Number(Checksum(fileHeader)),
            .. header, .. Number(Checksum(header)),
            .. payload, .. Number(Checksum(payload)), .. "REND"u8,
        ];
    }

    private static byte[] Number(uint value)
    {
        byte[] bytes = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        return bytes;
    }

    // CRC-32 of IEEE 802.3, bit by bit.
    private static uint Checksum(byte[] data)
    {
        uint crc = uint.MaxValue;
        foreach (byte each in data)
        {
            crc ^= each;
            for (int bit = 0; bit < 8; bit++)
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }

        return ~crc;
    }
}
