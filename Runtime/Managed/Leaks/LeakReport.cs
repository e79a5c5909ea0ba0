using System.Globalization;
using System.Text;

namespace Bridge.Runtime;

/// <summary>What was not disposed at one moment: lost objects first, then those with the most live ones.</summary>
/// <param name="Entries">One for each type and place of creation.</param>
public sealed record LeakReport(IReadOnlyList<LeakedObjects> Entries)
{
    /// <summary>Nothing.</summary>
    public static LeakReport Empty { get; } = new([]);

    /// <summary>Native objects that managed code created by <c>new</c> and did not delete: leaked, or native code's.</summary>
    public IReadOnlyList<NativeObjects> Native { get; init; } = [];

    /// <summary>Whether there is nothing to tell.</summary>
    public bool IsEmpty => Entries.Count == 0 && Native.Count == 0;

    /// <summary>Objects that can still be reached.</summary>
    public int Live => Entries.Sum(e => e.Live);

    /// <summary>Objects that were collected without having been disposed.</summary>
    public int Lost => Entries.Sum(e => e.Lost);

    /// <summary>The report as text of several lines, without a newline at the end.</summary>
    public override string ToString()
    {
        if (IsEmpty)
            return "Bridge: every object was disposed.";

        var text = new StringBuilder();
        if (Entries.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"Bridge: not disposed: {Lost} lost, {Live} live");
            foreach (var entry in Entries)
                Append(text, string.Create(CultureInfo.InvariantCulture, $"{entry.Type.FullName}: {entry.Lost} lost, {entry.Live} live"), entry.Stack);
        }

        if (Native.Count > 0)
        {
            text.Append(Entries.Count > 0 ? Environment.NewLine : string.Empty);
            text.Append(CultureInfo.InvariantCulture, $"Bridge: native objects not deleted by managed code: {Native.Sum(n => n.Count)}");
            foreach (var entry in Native)
                Append(text, string.Create(CultureInfo.InvariantCulture, $"{entry.Type}: {entry.Count}"), entry.Stack);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string line, string stack)
    {
        text.AppendLine().Append("  ").Append(line);
        foreach (var frame in stack.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            text.AppendLine().Append("    ").Append(frame);
    }
}
