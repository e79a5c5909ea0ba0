using BenchmarkDotNet.Running;
using Bridge.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(CallBenchmarks).Assembly).Run(args, BenchmarkSettings.Create());
