using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Bridge.Benchmarks.HandWritten;
using Fixture;

namespace Bridge.Benchmarks;

/// <summary>A string into native memory as UTF-8, and back.</summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory), CategoriesColumn]
public class StringBenchmarks : IDisposable
{
    private readonly PInvokeTextBox _handWritten = new();
    private readonly TextBox _wrapper = new();
    private string _text = string.Empty;

    [Params(5, 50, 5000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void PutText()
    {
        Requirements.SameExports();
        _text = new string('x', Length);
        _handWritten.Text = _text;
        _wrapper.Text = _text;
    }

    [Benchmark(Baseline = true, Description = "P/Invoke by hand"), BenchmarkCategory("in")]
    public void InHandWritten() => _handWritten.Text = _text;

    [Benchmark(Description = "wrapper"), BenchmarkCategory("in")]
    public void InWrapper() => _wrapper.Text = _text;

    [Benchmark(Baseline = true, Description = "P/Invoke by hand"), BenchmarkCategory("out")]
    public string OutHandWritten() => _handWritten.Text;

    [Benchmark(Description = "wrapper"), BenchmarkCategory("out")]
    public string OutWrapper() => _wrapper.Text;

    [GlobalCleanup]
    public void Dispose()
    {
        _handWritten.Dispose();
        _wrapper.Dispose();
        GC.SuppressFinalize(this);
    }
}
