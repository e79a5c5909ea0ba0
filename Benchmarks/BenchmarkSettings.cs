using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Bridge.Benchmarks;

/// <summary>
/// Measures inside this process: the projects under test are C++/CLI, which the separate build of the default
/// toolchain would compile once more for every benchmark.
/// </summary>
internal static class BenchmarkSettings
{
    public static IConfig Create() =>
        DefaultConfig.Instance
            .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).AsDefault())
            .AddColumn(StatisticColumn.Min)
            .HideColumns("Job", "Toolchain", "InvocationCount", "IterationCount", "UnrollFactor", "WarmupCount", "Error", "RatioSD");
}
