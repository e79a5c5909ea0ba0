using System.ComponentModel;
using System.Diagnostics;

namespace Bridge.Compiler.Toolchain;

/// <summary>Runs tools to their end. Thread-safe.</summary>
public static class ProcessRunner
{
    /// <summary>Starts <paramref name="file"/>, waits for it, and returns everything it printed.
    /// A cancelled run kills the process and its children.</summary>
    /// <exception cref="Win32Exception">The file cannot be started.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was signalled.</exception>
    public static ProcessResult Run(string file, IEnumerable<string> arguments, CancellationToken cancellation = default)
    {
        using var process = new Process { StartInfo = StartInfo(file, arguments) };
        process.Start();
        process.StandardInput.Close();
        using var registration = cancellation.Register(() => Kill(process));
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        cancellation.ThrowIfCancellationRequested();
        return new ProcessResult(process.ExitCode, output.GetAwaiter().GetResult(), errors);
    }

    private static ProcessStartInfo StartInfo(string file, IEnumerable<string> arguments) => new(file, arguments)
    {
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It has ended in the meantime.
        }
    }
}
