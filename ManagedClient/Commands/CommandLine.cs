using System.CommandLine;
using System.CommandLine.Invocation;

namespace Pulse.Client.Commands;

/// <summary>The whole command line: its commands, and one place where failures become messages.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command. Never throws for what the user or the store did.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, ClientConsole console)
    {
        var configuration = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            Output = console.Out.Profile.Out.Writer,
            Error = console.Error,
        };
        try
        {
            var arguments = Create(console).Parse(args);
            if (arguments.Action is ParseErrorAction wrongUsage)
            {
                wrongUsage.ShowHelp = false;
            }

            return await arguments.InvokeAsync(configuration).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            return ErrorReport.Write(console.Error, e);
        }
    }

    private static RootCommand Create(ClientConsole console) =>
        new("Records, keeps and queries time series of this machine.")
        {
            new RecordCommand(console),
            new ImportCommand(console),
            new QueryCommand(console),
            new VerifyCommand(console),
            new InfoCommand(console),
            new DoctorCommand(console),
        };
}
