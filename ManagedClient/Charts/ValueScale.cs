namespace Pulse.Client.Charts;

/// <summary>A linear axis whose ends and steps are round numbers: 1, 2 or 5 times a power of ten.</summary>
internal sealed record ValueScale(double Min, double Max, double Step)
{
    /// <summary>Covers all finite values; a single value, or none, still gives an axis with a length.</summary>
    public static ValueScale Covering(IEnumerable<double> values, int mostTicks)
    {
        var (low, high) = Widen(Range(values));
        var step = RoundStep((high - low) / Math.Max(1, mostTicks - 1));
        return new ValueScale(Math.Floor(low / step) * step, Math.Ceiling(high / step) * step, step);
    }

    public IEnumerable<double> Ticks =>
        Enumerable.Range(0, (int)Math.Round((Max - Min) / Step) + 1).Select(Tick);

    /// <summary>0 at the lower end, 1 at the upper.</summary>
    public double Position(double value) => (value - Min) / (Max - Min);

    /// <summary>Zero stays zero in spite of rounding in the sum.</summary>
    private double Tick(int index)
    {
        var value = Min + (index * Step);
        return Math.Abs(value) < Step * 1e-9 ? 0 : value;
    }

    private static (double Low, double High) Range(IEnumerable<double> values)
    {
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var value in values.Where(double.IsFinite))
        {
            (low, high) = (Math.Min(low, value), Math.Max(high, value));
        }

        return low <= high ? (low, high) : (0, 1);
    }

    /// <summary>A band starting near zero starts at zero; a flat line stands in the middle of its axis.</summary>
    private static (double Low, double High) Widen((double Low, double High) range)
    {
        var (low, high) = range;
        if (low > 0 && low < high / 2)
        {
            low = 0;
        }

        if (high - low > Math.Abs(high) * 1e-12)
        {
            return (low, high);
        }

        var margin = high == 0 ? 1 : Math.Abs(high) / 10;
        return (low - margin, high + margin);
    }

    private static double RoundStep(double step)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(step)));
        return (step / power) switch
        {
            <= 1 => power,
            <= 2 => 2 * power,
            <= 5 => 5 * power,
            _ => 10 * power,
        };
    }
}
