using System.Globalization;

namespace Pulse.Client.Formatting;

/// <summary>Numbers for people: four significant digits and a decimal prefix (24.69 G, 0.0312).</summary>
internal static class NumberText
{
    private const int SignificantDigits = 4;
    private static ReadOnlySpan<char> LargePrefixes => ['k', 'M', 'G', 'T', 'P', 'E'];

    public static string Of(double value)
    {
        if (!double.IsFinite(value))
        {
            return OfSpecial(value);
        }

        var prefix = PrefixIndex(Math.Abs(value));
        return prefix < 0
            ? OfPlain(value)
            : OfPlain(value / Math.Pow(1000, prefix + 1)) + " " + LargePrefixes[prefix];
    }

    /// <summary>Every digit of a count, in groups of three: 1,234,567.</summary>
    public static string OfCount(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string OfSpecial(double value) =>
        double.IsNaN(value) ? "–" : value > 0 ? "∞" : "-∞";

    /// <summary>-1 below 10,000: four digits need no prefix.</summary>
    private static int PrefixIndex(double magnitude)
    {
        if (magnitude < 9_999.5)
        {
            return -1;
        }

        var index = 0;
        for (var scaled = magnitude / 1000; scaled >= 999.95 && index < LargePrefixes.Length - 1; scaled /= 1000)
        {
            index++;
        }

        return index;
    }

    private static string OfPlain(double value)
    {
        var magnitude = Math.Abs(value);
        if (magnitude is > 0 and < 1e-4)
        {
            return value.ToString("0.###e-0", CultureInfo.InvariantCulture);
        }

        var integerDigits = magnitude < 1 ? 0 : (int)Math.Floor(Math.Log10(magnitude)) + 1;
        var decimals = Math.Clamp(SignificantDigits - integerDigits, 0, SignificantDigits);
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        return rounded.ToString("0.####", CultureInfo.InvariantCulture);
    }
}
