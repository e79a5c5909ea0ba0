using System.Globalization;
using Pulse.Client.Formatting;

namespace Pulse.Client.Charts;

/// <summary>A time axis in UTC. Its ends are the data's; its ticks stand on round times.</summary>
internal sealed record TimeScale(long From, long To, long Step)
{
    private const long Second = Timestamp.NanosecondsPerSecond;

    private static ReadOnlySpan<long> RoundSteps =>
    [
        Second / 1000, Second / 500, Second / 200, Second / 100, Second / 50, Second / 20, Second / 10, Second / 5, Second / 2,
        Second, 2 * Second, 5 * Second, 10 * Second, 15 * Second, 30 * Second,
        60 * Second, 120 * Second, 300 * Second, 600 * Second, 900 * Second, 1800 * Second,
        3600 * Second, 7200 * Second, 10_800 * Second, 21_600 * Second, 43_200 * Second, Day,
    ];

    private const long Day = 86_400 * Second;

    public static TimeScale Covering(IReadOnlyList<PlotLine> lines, int mostTicks)
    {
        var used = lines.Where(l => l.Count > 0).ToList();
        var from = used.Count == 0 ? 0 : used.Min(l => l.Times[0]);
        var to = used.Count == 0 ? Second : used.Max(l => l.Times[^1]);
        to = Math.Max(to, from + 1);
        return new TimeScale(from, to, RoundStep((to - from) / Math.Max(1, mostTicks)));
    }

    public IEnumerable<long> Ticks
    {
        get
        {
            for (var tick = FirstTick(); tick <= To; tick += Step)
            {
                yield return tick;
            }
        }
    }

    /// <summary>0 at the first moment, 1 at the last.</summary>
    public double Position(long time) => (double)(time - From) / (To - From);

    /// <summary>As much of the time as the step makes worth saying.</summary>
    public string Label(long time) =>
        Timestamp.ToDateTime(time).ToString(LabelFormat, CultureInfo.InvariantCulture);

    private string LabelFormat => Step switch
    {
        < Second => "mm:ss.fff",
        < 60 * Second => "HH:mm:ss",
        < Day => "HH:mm",
        _ => "MM-dd",
    };

    private long FirstTick()
    {
        var remainder = From % Step;
        return remainder == 0 ? From : From - remainder + (remainder > 0 ? Step : 0);
    }

    private static long RoundStep(long least)
    {
        foreach (var step in RoundSteps)
        {
            if (step >= least)
            {
                return step;
            }
        }

        return (least + Day - 1) / Day * Day;
    }
}
