using Bridge.Runtime;
using Spectre.Console;

namespace Pulse.Client.Diagnosis;

/// <summary>A report of the leak tracker as a table.</summary>
internal static class LeakTable
{
    private const int ShownFrames = 3;

    public static Table Of(LeakReport report)
    {
        var table = new Table().Border(TableBorder.Rounded);
        table.AddColumn("type");
        table.AddColumn(new TableColumn("lost").RightAligned());
        table.AddColumn(new TableColumn("held").RightAligned());
        table.AddColumn("created");
        foreach (var entry in report.Entries)
        {
            table.AddRow(
                new Text(entry.Type.FullName ?? entry.Type.Name),
                new Text($"{entry.Lost}"),
                new Text($"{entry.Live}"),
                Place(entry.Stack));
        }

        foreach (var entry in report.Native)
        {
            table.AddRow(new Text($"native {entry.Type}"), Text.Empty, new Text($"{entry.Count}"), Place(entry.Stack));
        }

        return table;
    }

    private static Text Place(string stack) => new(string.Join('\n', stack.Split('\n').Take(ShownFrames)));
}
