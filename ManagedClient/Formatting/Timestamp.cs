using System.Globalization;

namespace Pulse.Client.Formatting;

/// <summary>Times as the store keeps them: nanoseconds since 1970-01-01 00:00 UTC.</summary>
internal static class Timestamp
{
    public const long NanosecondsPerSecond = 1_000_000_000;
    private const long NanosecondsPerTick = 1_000_000_000 / TimeSpan.TicksPerSecond;
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";

    public static long Now() => From(DateTimeOffset.UtcNow);

    public static long From(DateTimeOffset time) =>
        (time.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) * NanosecondsPerTick;

    /// <summary>The same moment, cut to the 100 nanoseconds of <see cref="DateTimeOffset"/>.</summary>
    public static DateTimeOffset ToDateTime(long nanoseconds) =>
        DateTimeOffset.UnixEpoch.AddTicks(long.DivRem(nanoseconds, NanosecondsPerTick).Quotient);

    /// <summary>ISO 8601, UTC, as many decimals as needed and at most seven.</summary>
    public static string ToText(long nanoseconds) =>
        ToDateTime(nanoseconds).ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>Reads ISO 8601 (without an offset: UTC) or a whole number of nanoseconds.</summary>
    public static bool TryParse(string text, out long nanoseconds)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out nanoseconds))
        {
            return true;
        }

        const DateTimeStyles styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, styles, out var time) || !IsInRange(time))
        {
            return false;
        }

        nanoseconds = From(time);
        return true;
    }

    /// <summary>A <see cref="long"/> of nanoseconds reaches from the year 1677 to 2262.</summary>
    private static bool IsInRange(DateTimeOffset time) =>
        Math.Abs(time.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) <= long.MaxValue / NanosecondsPerTick;
}
