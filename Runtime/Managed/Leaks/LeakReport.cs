using System.Globalization;
using System.Text;

namespace Bridge.Runtime;

/// <summary>What was not disposed at one moment: lost objects first, then those with the most live ones.</summary>
/// <param name="Entries">One for each type and place of creation.</param>
public sealed record LeakReport(IReadOnlyList<LeakedObjects> Entries)
{
    /// <summary>Nothing.</summary>
    public static LeakReport Empty { get; } = new([]);

    /// <summary>Objects that can still be reached.</summary>
    public int Live => Entries.Sum(e => e.Live);

    /// <summary>Objects that were collected without having been disposed.</summary>
    public int Lost => Entries.Sum(e => e.Lost);

    /// <summary>The report as text of several lines, without a newline at the end.</summary>
    public override string ToString()
    {
        if (Entries.Count == 0)
            return "Bridge: every object was disposed.";

        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Bridge: not disposed: {Lost} lost, {Live} live");
        foreach (var entry in Entries)
        {
            text.AppendLine().Append(CultureInfo.InvariantCulture, $"  {entry.Type.FullName}: {entry.Lost} lost, {entry.Live} live");
            foreach (var line in entry.Stack.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                text.AppendLine().Append("    ").Append(line);
        }

        return text.ToString();
    }
}
