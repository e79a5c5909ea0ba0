using System.Globalization;
using Bridge.Compiler.Fuzz.Comparison;
using Bridge.Tests.Shared;

namespace Bridge.Compiler.Fuzz;

/// <summary>Damages programs of the corpus token by token and looks how bridgec takes it: with messages for the user, or not at all. With
/// <c>compare</c> it makes random programs and looks whether bridgec's mean what clang's mean.</summary>
internal static class Program
{
    private const string Usage = "usage: Compiler.Fuzz [compare] [--count N] [--seed N] [--area FOLDER] [--jobs N] [--keep FOLDER] [--themes A,B]";

    /// <summary>0 when every mutant was answered with messages, 1 when a mutant was not, 2 for a wrong command line or a
    /// random program that is not C++.</summary>
    private static async Task<int> Main(string[] args)
    {
        var compares = args is ["compare", ..];
        if (FuzzOptions.Read(compares ? args[1..] : args) is not { } options)
        {
            await Console.Error.WriteLineAsync(Usage);
            return 2;
        }

        Environment.SetEnvironmentVariable(
            "BRIDGE_SUPPORT", Environment.GetEnvironmentVariable("BRIDGE_SUPPORT") ?? Path.Combine(Repository.Root, "artifacts", "bridgec"));
        return compares ? await CompareAsync(options) : await DamageAsync(options);
    }

    private static async Task<int> DamageAsync(FuzzOptions options)
    {
        var run = new FuzzRun(options, Console.Out);
        await ForEachAsync(options, run.TryAsync);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{options.Count} mutants: {run.Accepted} accepted, {run.Rejected} rejected, {run.Findings.Count} findings"));
        return run.Findings.IsEmpty ? 0 : 1;
    }

    private static async Task<int> CompareAsync(FuzzOptions options)
    {
        var comparison = new ProgramComparison(options, Console.Out);
        await ForEachAsync(options, comparison.TryAsync);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{options.Count} programs: {comparison.Findings.Count} findings"));
        return comparison.HasDefects ? 2 : comparison.Findings.IsEmpty ? 0 : 1;
    }

    private static Task ForEachAsync(FuzzOptions options, Func<int, ValueTask> attempt) => Parallel.ForEachAsync(
        Enumerable.Range(0, options.Count),
        new ParallelOptions { MaxDegreeOfParallelism = options.Jobs },
        (number, _) => attempt(number));
}
