using System.Diagnostics;

namespace Bridge.Tests.Shared;

/// <summary>Runs a program to its end and keeps what it wrote. A program that hangs is ended after ten minutes.</summary>
internal sealed record Command(int ExitCode, string Output, string Errors)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Starts <paramref name="program"/> in <paramref name="folder"/> and waits for it.</summary>
    public static async Task<Command> RunAsync(string program, string folder, params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"'{program}' did not start.");
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        using CancellationTokenSource limit = new(Patience);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'{program}' did not end within {Patience}.");
        }

        return new Command(process.ExitCode, await output, await errors);
    }
}
