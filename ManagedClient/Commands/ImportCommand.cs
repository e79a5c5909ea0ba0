using System.CommandLine;
using System.Diagnostics;
using Pulse.Client.Csv;
using Pulse.Client.Formatting;
using Pulse.Client.Importing;
using Spectre.Console;

namespace Pulse.Client.Commands;

/// <summary><c>import FILE.csv</c>: appends a whole CSV file, or nothing if a row is bad.</summary>
internal sealed class ImportCommand : Command
{
    private readonly ClientConsole _console;
    private readonly StoreOption _store = new();
    private readonly Argument<string> _file = new("FILE") { Description = $"CSV with the columns {CsvColumns.Header}." };

    public ImportCommand(ClientConsole console)
        : base("import", "Appends the samples of a CSV file to the store.")
    {
        _console = console;
        Add(_file);
        Add(_store);
        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        using var file = CsvFile.Open(arguments.GetRequiredValue(_file));
        var watch = Stopwatch.StartNew();
        var batches = Progress().Start(context => Import(file, arguments.GetRequiredValue(_store), context));
        var samples = batches.Sum(b => (long)b.Samples.Length);
        _console.Out.MarkupLineInterpolated(
            $"imported [bold]{NumberText.OfCount(samples)}[/] samples of {batches.Count} series in {DurationText.Of(watch.Elapsed)}");
        return ErrorReport.Success;
    }

    private static IReadOnlyList<SeriesBatch> Import(CsvFile file, string directory, ProgressContext context)
    {
        var reading = context.AddTask("reading", maxValue: Math.Max(1, file.Length));
        var storing = context.AddTask("storing", autoStart: false);
        var batches = Importer.Read(file.ReadAll(), () => reading.Value = file.Position);
        storing.MaxValue = Math.Max(1, batches.Sum(b => (long)b.Samples.Length));
        storing.StartTask();
        using var store = Stores.OpenForWriting(directory);
        Importer.Append(store, batches, count => storing.Increment(count));
        return batches;
    }

    private Progress Progress() =>
        _console.Out.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn());
}
