using System.CommandLine;
using Pulse.Client.Formatting;
using Spectre.Console;

namespace Pulse.Client.Commands;

/// <summary><c>info</c>: the size of the store, its series with their newest values, the functions of queries.</summary>
internal sealed class InfoCommand : Command
{
    private readonly ClientConsole _console;
    private readonly StoreOption _store = new();

    public InfoCommand(ClientConsole console)
        : base("info", "Tells what the store holds.")
    {
        _console = console;
        Add(_store);
        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        using var store = Stores.OpenForReading(arguments.GetRequiredValue(_store));
        WriteSummary(store);
        _console.Out.Write(SeriesTable(store));
        _console.Out.WriteLine($"functions: {string.Join(' ', store.Aggregators)}");
        return ErrorReport.Success;
    }

    private void WriteSummary(Store store)
    {
        var statistics = store.Statistics;
        _console.Out.MarkupLineInterpolated(
            $"[bold]{store.Directory}[/]: {NumberText.OfCount(statistics.Samples)} samples of {statistics.Series} series, {NumberText.Of(statistics.Bytes)}B in {statistics.Segments} segments");
        if (statistics is { First: { } first, Last: { } last })
        {
            _console.Out.WriteLine($"from {Time(first)} to {Time(last)}, {DurationText.Of(last - first)}");
        }
    }

    private static Table SeriesTable(Store store)
    {
        var table = new Table().Border(TableBorder.Rounded);
        table.AddColumn("series");
        table.AddColumn(new TableColumn("samples").RightAligned());
        table.AddColumn("newest");
        table.AddColumn(new TableColumn("value").RightAligned());
        foreach (var series in store)
        {
            AddRow(table, series);
        }

        return table;
    }

    private static void AddRow(Table table, Series series)
    {
        using var snapshot = series.Snapshot();
        var newest = snapshot.Count == 0 ? (Sample?)null : snapshot[snapshot.Count - 1];
        table.AddRow(
            new Text(series.Key.Text),
            new Text(NumberText.OfCount(snapshot.Count)),
            new Text(newest is { } s ? Time(s.Time) : string.Empty),
            new Text(newest is { } v ? NumberText.Of(v.Value) : string.Empty));
    }

    private static string Time(DateTimeOffset time) => Timestamp.ToText(Timestamp.From(time));
}
