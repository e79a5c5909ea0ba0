using System.Globalization;

namespace Pulse.Client.Sampling;

/// <summary>The counters of one line of <c>/proc/stat</c>, in clock ticks since boot.</summary>
/// <param name="Name"><c>cpu</c> for the whole machine, <c>cpu0</c>, <c>cpu1</c>, … for a core.</param>
/// <param name="Busy">Ticks doing work.</param>
/// <param name="Waiting">Ticks idle while a disk request was open.</param>
/// <param name="Total">All ticks.</param>
internal sealed record CpuTimes(string Name, long Busy, long Waiting, long Total)
{
    private const int IdleField = 3;
    private const int WaitField = 4;

    /// <summary>user, nice, system, idle, iowait, irq, softirq, steal; guest time is part of user.</summary>
    private const int CountedFields = 8;

    public bool IsWholeMachine => Name == "cpu";

    public static IReadOnlyList<CpuTimes> Parse(string procStat) =>
        [.. procStat.Split('\n').Where(l => l.StartsWith("cpu", StringComparison.Ordinal)).Select(ParseLine)];

    /// <summary>The share of time doing work since <paramref name="earlier"/>, from 0 to 1.</summary>
    public double LoadSince(CpuTimes earlier) => Share(Busy - earlier.Busy, Total - earlier.Total);

    /// <summary>The share of time waiting for disks since <paramref name="earlier"/>, from 0 to 1.</summary>
    public double WaitSince(CpuTimes earlier) => Share(Waiting - earlier.Waiting, Total - earlier.Total);

    /// <summary>Counters of an idle core may step back by a tick: never below 0.</summary>
    private static double Share(long part, long whole) =>
        whole <= 0 ? 0 : Math.Clamp((double)part / whole, 0, 1);

    private static CpuTimes ParseLine(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length <= 1 + WaitField)
        {
            throw new ClientException($"/proc/stat: cannot read the line '{line}'");
        }

        var ticks = words.Skip(1).Take(CountedFields).Select(w => long.Parse(w, CultureInfo.InvariantCulture)).ToArray();
        var total = ticks.Sum();
        return new CpuTimes(words[0], total - ticks[IdleField] - ticks[WaitField], ticks[WaitField], total);
    }
}
