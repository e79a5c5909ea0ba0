using BenchmarkDotNet.Running;
using Bridge.Benchmarks;

// Without arguments the switcher would ask which benchmarks to run.
string[] everything = ["--filter", "*"];
BenchmarkSwitcher.FromAssembly(typeof(CallBenchmarks).Assembly)
    .Run(args.Length > 0 ? args : everything, BenchmarkSettings.Create());
