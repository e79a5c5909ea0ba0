using Pulse.Client.Commands;

namespace Pulse.Client.Tests.Commands;

/// <summary>Runs the command line in this process and keeps what it wrote.</summary>
internal static class Client
{
    public static async Task<ClientRun> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await CommandLine.RunAsync(arguments, ClientConsole.Plain(output, error));
        return new ClientRun(exitCode, output.ToString(), error.ToString());
    }
}
