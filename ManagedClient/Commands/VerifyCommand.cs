using System.CommandLine;
using Pulse.Client.Formatting;
using Spectre.Console;

namespace Pulse.Client.Commands;

/// <summary><c>verify</c>: reads every record; the exit code is 1 when one is damaged.</summary>
internal sealed class VerifyCommand : Command
{
    private readonly ClientConsole _console;
    private readonly StoreOption _store = new();

    public VerifyCommand(ClientConsole console)
        : base("verify", "Checks every record of the store and changes nothing.")
    {
        _console = console;
        Add(_store);
        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        var directory = arguments.GetRequiredValue(_store);
        Stores.RequireExisting(directory);
        var report = Store.Verify(directory);
        _console.Out.MarkupLineInterpolated(
            $"{report.Segments} segments, {NumberText.OfCount(report.Records)} sound records, {NumberText.OfCount(report.Samples)} samples");
        if (report.HasTornTail)
        {
            _console.Out.MarkupLineInterpolated(
                $"[yellow]unfinished[/] {report.TornFile}: the last {report.TornBytes} bytes, from offset {report.TornOffset}, were never completed; opening the store drops them");
        }

        return Judge(report);
    }

    private int Judge(RecoveryReport report)
    {
        foreach (var damage in report.Damages)
        {
            _console.Error.WriteLine($"pulse: damaged: {damage.File}, offset {damage.Offset}: {damage.Reason}");
        }

        if (report.Damages.Count > 0)
        {
            return ErrorReport.Failure;
        }

        _console.Out.MarkupLine("[green]no damage[/]");
        return ErrorReport.Success;
    }
}
