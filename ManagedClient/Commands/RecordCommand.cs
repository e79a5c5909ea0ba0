using System.CommandLine;
using Pulse.Client.Csv;
using Pulse.Client.Formatting;
using Pulse.Client.Recording;
using Pulse.Client.Sampling;
using Spectre.Console;

namespace Pulse.Client.Commands;

/// <summary><c>record</c>: samples this machine until Ctrl+C or for a number of ticks.</summary>
internal sealed class RecordCommand : Command
{
    private readonly ClientConsole _console;
    private readonly StoreOption _store = new();
    private readonly DurationOption _interval = new("--interval") { Description = "Time between two ticks (1s)." };
    private readonly CountOption _count = new("--count") { Description = "Stop after this many ticks." };
    private readonly Option<string?> _csv = new("--csv") { Description = "Write the samples to a CSV file as well.", HelpName = "FILE" };
    private readonly Option<string> _host = new("--host") { Description = "The label 'host' of every series.", HelpName = "NAME", DefaultValueFactory = _ => Environment.MachineName };
    private readonly AlertOption _alerts = new();

    public RecordCommand(ClientConsole console)
        : base("record", "Records CPU, memory, load and disk figures of this machine.")
    {
        _console = console;
        foreach (var option in new Option[] { _store, _interval, _count, _csv, _host, _alerts })
        {
            Add(option);
        }

        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var sampler = new Sampler(Machine.Sources(arguments.GetRequiredValue(_host)), TimeProvider.System);
        using var store = Stores.OpenForWriting(arguments.GetRequiredValue(_store));
        Watch(store, arguments.GetValue(_alerts) ?? []);
        using var csv = arguments.GetValue(_csv) is { } file ? CsvMeasurementWriter.Create(file) : null;
        var sink = new StoreSink(store);
        var interval = arguments.GetValue(_interval) ?? TimeSpan.FromSeconds(1);
        var batches = sampler.SampleAsync(interval, arguments.GetValue(_count) ?? long.MaxValue, cancellation);
        await _console.Out.Status().StartAsync("recording, Ctrl+C ends", status => KeepAsync(batches, sink, csv, status)).ConfigureAwait(false);
        store.Flush();
        _console.Out.MarkupLineInterpolated(
            $"recorded [bold]{NumberText.OfCount(sink.Count)}[/] samples of {sink.SeriesCount} series into {store.Directory}");
        return ErrorReport.Success;
    }

    private async Task KeepAsync(
        IAsyncEnumerable<IReadOnlyList<Measurement>> batches, StoreSink sink, CsvMeasurementWriter? csv, StatusContext status)
    {
        await foreach (var batch in batches.ConfigureAwait(false))
        {
            foreach (var measurement in batch)
            {
                sink.Append(measurement);
                csv?.Write(measurement);
            }

            sink.FlushWhenDue();
            if (_console.Out.Profile.Capabilities.Interactive)
            {
                status.Status = $"recording, {NumberText.OfCount(sink.Count)} samples, Ctrl+C ends";
            }
        }
    }

    private void Watch(Store store, IEnumerable<AlertRule> rules)
    {
        store.AlertRaised += (_, alert) => _console.Out.MarkupLineInterpolated(
            $"[yellow]alert[/] {Timestamp.ToText(alert.Sample.Nanoseconds)} {alert.Key.Text} is {NumberText.Of(alert.Sample.Value)}");
        foreach (var rule in rules)
        {
            store.AddAlert(rule.Selector, rule.Condition, rule.Threshold);
        }
    }
}
