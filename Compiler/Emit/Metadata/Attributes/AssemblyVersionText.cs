using System.Globalization;

namespace Bridge.Compiler.Emit.Metadata.Attributes;

/// <summary>The text of <c>AssemblyVersion</c>: up to four numbers, the last two of which may be an asterisk that the compiler fills in.</summary>
internal static class AssemblyVersionText
{
    /// <summary>The version; null when the text is none.</summary>
    public static Version? Parse(string text)
    {
        var parts = text.Split('.');
        var isWild = parts is [_, _, "*"] or [_, _, _, "*"];
        var numbers = (isWild ? parts[..^1] : parts).Select(Number).OfType<int>().ToList();
        return parts.Length > 4 || numbers.Count != (isWild ? parts.Length - 1 : parts.Length) ? null : Complete(numbers, isWild);
    }

    private static int? Number(string part) =>
        ushort.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < ushort.MaxValue ? number : null;

    // 1.0.*  →  1.0.DAYS.SECONDS/2, since the year 2000 and since midnight
    private static Version Complete(List<int> numbers, bool isWild)
    {
        var time = BuildTime();
        int[] supplied = isWild ? [(time.Date - new DateTime(2000, 1, 1)).Days, (int)time.TimeOfDay.TotalSeconds / 2] : [0, 0];
        var all = numbers.Concat([0, 0]).Take(2).Concat(numbers.Skip(2)).ToList();
        all.AddRange(supplied[(all.Count - 2)..]);
        return new Version(all[0], all[1], all[2], all[3]);
    }

    // Reproducible builds say what time it is.
    private static DateTime BuildTime() =>
        long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime
            : DateTime.Now;
}
