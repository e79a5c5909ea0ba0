namespace Pulse.Client.Charts;

/// <summary>One line of a chart: as many values as times, times ascending, gaps as NaN.</summary>
/// <param name="Name">What the legend says.</param>
/// <param name="Times">Nanoseconds since 1970.</param>
/// <param name="Values">A value that is not finite interrupts the line.</param>
internal sealed record PlotLine(string Name, IReadOnlyList<long> Times, IReadOnlyList<double> Values)
{
    public int Count => Times.Count;

    public bool IsGap(int index) => !double.IsFinite(Values[index]);

    /// <summary>Neighbours to be joined: pairs of indices with a value on both sides.</summary>
    public IEnumerable<(int From, int To)> Segments() =>
        Enumerable.Range(1, Math.Max(0, Count - 1)).Where(i => !IsGap(i - 1) && !IsGap(i)).Select(i => (i - 1, i));
}
