using System.CommandLine;
using Bridge.Runtime;
using Pulse.Client.Diagnosis;
using Spectre.Console;

namespace Pulse.Client.Commands;

/// <summary><c>doctor</c>: uses the wrapper in a temporary store and shows what was not disposed; the exit code is 1 when there is something.</summary>
internal sealed class DoctorCommand : Command
{
    private readonly ClientConsole _console;
    private readonly Option<bool> _leaky = new("--leaky")
    {
        Description = "Forget to dispose some objects, to see what that looks like.",
    };

    public DoctorCommand(ClientConsole console)
        : base("doctor", "Looks for objects of the wrapper that are not disposed.")
    {
        _console = console;
        Add(_leaky);
        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        var folder = Directory.CreateTempSubdirectory("pulse-doctor-");
        LeakTracker.Start();
        try
        {
            return arguments.GetValue(_leaky) ? ExamineLeaky(folder.FullName) : ExamineClean(folder.FullName);
        }
        finally
        {
            LeakTracker.Stop();
            folder.Delete(recursive: true);
        }
    }

    private int ExamineClean(string directory)
    {
        Exercise.Clean(directory);
        return Judge(LeakTracker.Report());
    }

    private int ExamineLeaky(string directory)
    {
        using var held = Exercise.Leaky(directory);
        return Judge(LeakTracker.Report());
    }

    private int Judge(LeakReport report)
    {
        if (report.IsEmpty)
        {
            _console.Out.MarkupLine("[green]every object was disposed[/]");
            return ErrorReport.Success;
        }

        _console.Out.Write(LeakTable.Of(report));
        _console.Error.WriteLine($"pulse: not disposed: {report.Lost} lost (no one can dispose them any more), {report.Live} held, {report.Native.Sum(n => n.Count)} native objects");
        return ErrorReport.Failure;
    }
}
