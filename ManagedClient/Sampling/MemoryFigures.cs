using System.Globalization;

namespace Pulse.Client.Sampling;

/// <summary>What <c>/proc/meminfo</c> says, in bytes.</summary>
internal sealed record MemoryFigures(long Total, long Available, long Cached)
{
    public long Used => Total - Available;

    public static MemoryFigures Parse(string meminfo)
    {
        var fields = meminfo.Split('\n')
            .Select(l => l.Split(':', 2))
            .Where(p => p.Length == 2)
            .ToDictionary(p => p[0], p => p[1].Trim(), StringComparer.Ordinal);
        return new MemoryFigures(Field(fields, "MemTotal"), Field(fields, "MemAvailable"), Field(fields, "Cached"));
    }

    private static long Field(Dictionary<string, string> fields, string name)
    {
        const string unit = " kB";
        if (!fields.TryGetValue(name, out var text) || !text.EndsWith(unit, StringComparison.Ordinal))
        {
            throw new ClientException($"/proc/meminfo: no figure in kB for '{name}'");
        }

        return long.Parse(text.AsSpan(0, text.Length - unit.Length), CultureInfo.InvariantCulture) * 1024;
    }
}
