using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;

namespace Bridge.Sdk.Tasks;

/// <summary>Asks <c>pkg-config</c> what a library of the system needs.</summary>
internal static class PkgConfig
{
    /// <summary>The words of <c>pkg-config --cflags --libs</c>; null when it does not know the package.</summary>
    /// <exception cref="Win32Exception">There is no pkg-config.</exception>
    public static ImmutableArray<string>? Ask(string package)
    {
        var start = new ProcessStartInfo("pkg-config", ["--cflags", "--libs", package])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        _ = errors.Result;
        return process.ExitCode == 0 ? [.. output.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)] : null;
    }
}
