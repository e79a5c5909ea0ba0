using System.Text;

namespace Pulse.Client.Sampling;

/// <summary>
/// The labels of a series as one text, "core=0;host=web-1": sorted by name, so that equal labels give equal text.
/// A backslash protects <c>; = \</c> inside a name or a value.
/// </summary>
internal static class Labels
{
    public const string None = "";

    public static string Format(IEnumerable<KeyValuePair<string, string>> labels) =>
        string.Join(';', labels.OrderBy(l => l.Key, StringComparer.Ordinal).Select(l => Escape(l.Key) + "=" + Escape(l.Value)));

    /// <summary>Reads what <see cref="Format"/> writes.</summary>
    /// <exception cref="FormatException">A label has no name, no "=", or stands twice.</exception>
    public static IReadOnlyDictionary<string, string> Parse(string text)
    {
        var labels = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in Split(text, ';').Where(p => p.Length > 0))
        {
            AddLabel(labels, part);
        }

        return labels;
    }

    private static void AddLabel(SortedDictionary<string, string> labels, string part)
    {
        var sides = Split(part, '=').ToArray();
        if (sides.Length != 2 || sides[0].Length == 0)
        {
            throw new FormatException($"the label '{part}' is not of the form name=value");
        }

        if (!labels.TryAdd(Unescape(sides[0]), Unescape(sides[1])))
        {
            throw new FormatException($"the label '{Unescape(sides[0])}' stands twice");
        }
    }

    /// <summary>Splits at separators that no backslash protects; the backslashes stay.</summary>
    private static IEnumerable<string> Split(string text, char separator)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == separator)
            {
                yield return text[start..i];
                start = i + 1;
            }
        }

        yield return text[start..];
    }

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace("=", "\\=", StringComparison.Ordinal);

    private static string Unescape(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length)
            {
                i++;
            }

            result.Append(text[i]);
        }

        return result.ToString();
    }
}
