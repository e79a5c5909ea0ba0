using System.Globalization;
using Bridge.Tests.Shared;

namespace Bridge.Compiler.Fuzz;

/// <summary>Damages programs of the corpus token by token and looks how bridgec takes it: with messages for the user, or not at all.</summary>
internal static class Program
{
    private const string Usage = "usage: Compiler.Fuzz [--count N] [--seed N] [--area FOLDER] [--jobs N] [--keep FOLDER]";

    /// <summary>0 when every mutant was answered with messages, 1 when a mutant was not, 2 for a wrong command line.</summary>
    private static async Task<int> Main(string[] args)
    {
        if (FuzzOptions.Read(args) is not { } options)
        {
            await Console.Error.WriteLineAsync(Usage);
            return 2;
        }

        Environment.SetEnvironmentVariable(
            "BRIDGE_SUPPORT", Environment.GetEnvironmentVariable("BRIDGE_SUPPORT") ?? Path.Combine(Repository.Root, "artifacts", "bridgec"));
        var run = new FuzzRun(options, Console.Out);
        await Parallel.ForEachAsync(
            Enumerable.Range(0, options.Count),
            new ParallelOptions { MaxDegreeOfParallelism = options.Jobs },
            (number, _) => run.TryAsync(number));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{options.Count} mutants: {run.Accepted} accepted, {run.Rejected} rejected, {run.Findings.Count} findings"));
        return run.Findings.IsEmpty ? 0 : 1;
    }
}
