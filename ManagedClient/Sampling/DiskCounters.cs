using System.Globalization;

namespace Pulse.Client.Sampling;

/// <summary>One line of <c>/proc/diskstats</c>: bytes since boot, so that <c>rate</c> gives bytes per second.</summary>
internal sealed record DiskCounters(string Device, long BytesRead, long BytesWritten)
{
    /// <summary>The kernel counts 512-byte sectors, whatever the device's own.</summary>
    private const int SectorSize = 512;
    private const int NameField = 2;
    private const int ReadField = 5;
    private const int WriteField = 9;

    public static IReadOnlyList<DiskCounters> Parse(string diskstats) =>
        [.. diskstats.Split('\n').Where(l => !string.IsNullOrWhiteSpace(l)).Select(ParseLine)];

    private static DiskCounters ParseLine(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length <= WriteField)
        {
            throw new ClientException($"/proc/diskstats: cannot read the line '{line}'");
        }

        return new DiskCounters(words[NameField], Bytes(words[ReadField]), Bytes(words[WriteField]));
    }

    private static long Bytes(string sectors) => long.Parse(sectors, CultureInfo.InvariantCulture) * SectorSize;
}
