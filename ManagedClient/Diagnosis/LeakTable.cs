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
                new Text(string.Join('\n', entry.Stack.Split('\n').Take(ShownFrames))));
        }

        return table;
    }
}
