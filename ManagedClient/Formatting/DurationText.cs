using System.Globalization;

namespace Pulse.Client.Formatting;

/// <summary>Durations as the query language writes them: 20ms, 1.5s, 5m, 6h, 2d.</summary>
internal static class DurationText
{
    /// <summary>Longest suffix first, so that "ms" is not read as "s".</summary>
    private static (string Suffix, TimeSpan Unit)[] Units { get; } =
    [
        ("ms", TimeSpan.FromMilliseconds(1)),
        ("us", TimeSpan.FromMicroseconds(1)),
        ("s", TimeSpan.FromSeconds(1)),
        ("m", TimeSpan.FromMinutes(1)),
        ("h", TimeSpan.FromHours(1)),
        ("d", TimeSpan.FromDays(1)),
    ];

    public static bool TryParse(string text, out TimeSpan duration)
    {
        duration = default;
        var unit = Array.Find(Units, u => text.EndsWith(u.Suffix, StringComparison.Ordinal));
        if (unit.Suffix is null)
        {
            return false;
        }

        const NumberStyles styles = NumberStyles.AllowDecimalPoint;
        var number = text.AsSpan(0, text.Length - unit.Suffix.Length);
        if (!double.TryParse(number, styles, CultureInfo.InvariantCulture, out var count)
            || count > TimeSpan.MaxValue / unit.Unit / 2)
        {
            return false;
        }

        duration = unit.Unit * count;
        return true;
    }

    /// <summary>The two largest parts that say something: 1h 5m, 12.3s, 20ms.</summary>
    public static string Of(TimeSpan duration) => duration switch
    {
        { Ticks: < 0 } => "-" + Of(duration.Negate()),
        { TotalDays: >= 1 } => Parts(duration.Days, "d", duration.Hours, "h"),
        { TotalHours: >= 1 } => Parts(duration.Hours, "h", duration.Minutes, "m"),
        { TotalMinutes: >= 1 } => Parts(duration.Minutes, "m", duration.Seconds, "s"),
        { TotalSeconds: >= 1 } => Decimal(duration.TotalSeconds, "s"),
        { TotalMilliseconds: >= 1 } => Decimal(duration.TotalMilliseconds, "ms"),
        { Ticks: 0 } => "0s",
        _ => Decimal(duration.TotalMicroseconds, "us"),
    };

    private static string Parts(int large, string largeUnit, int small, string smallUnit) =>
        small == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{large}{largeUnit}")
            : string.Create(CultureInfo.InvariantCulture, $"{large}{largeUnit} {small}{smallUnit}");

    private static string Decimal(double value, string unit) =>
        value.ToString("0.#", CultureInfo.InvariantCulture) + unit;
}
