using Pulse.Client.Charts;

namespace Pulse.Client.Querying;

/// <summary>From the rows of a result to the lines of a chart.</summary>
internal static class Timeline
{
    public static IReadOnlyList<PlotLine> Lines(QueryResult result, TimeSpan step) =>
        [.. result.Select(row => Line(row, UnixTime.ToNanoseconds(step)))];

    /// <summary>An interval without samples has no point: NaN takes its place, so that the line is interrupted.</summary>
    private static PlotLine Line(QueryRow row, long step)
    {
        var times = new List<long>(row.Count);
        var values = new List<double>(row.Count);
        foreach (var point in row)
        {
            if (step > 0 && times.Count > 0 && point.Nanoseconds - times[^1] > step)
            {
                times.Add(times[^1] + step);
                values.Add(double.NaN);
            }

            times.Add(point.Nanoseconds);
            values.Add(point.Value);
        }

        return new PlotLine(row.Key.Text, times, values);
    }
}
