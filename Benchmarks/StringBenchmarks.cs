using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Bridge.Benchmarks.HandWritten;
using Fixture;

namespace Bridge.Benchmarks;

/// <summary>A string into native memory as UTF-8, out of it, and both; of ASCII alone, and with every fifth character beyond it.</summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory), CategoriesColumn]
public class StringBenchmarks : IDisposable
{
    private readonly PInvokeTextBox _handWritten = new();
    private readonly TextBox _wrapper = new();
    private string _text = string.Empty;

    [Params(5, 50, 5000)]
    public int Length { get; set; }

    [Params("ascii", "mixed")]
    public string Kind { get; set; } = "ascii";

    [GlobalSetup]
    public void PutText()
    {
        Requirements.SameExports();
        _text = Kind == "ascii"
            ? new string('x', Length)
            : string.Create(Length, 0, (chars, _) =>
            {
                for (var i = 0; i < chars.Length; i++)
                {
                    chars[i] = i % 10 == 9 ? '€' : i % 5 == 4 ? 'ü' : 'x';
                }
            });
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

    [Benchmark(Baseline = true, Description = "P/Invoke by hand"), BenchmarkCategory("round trip")]
    public string RoundTripHandWritten()
    {
        _handWritten.Text = _text;
        return _handWritten.Text;
    }

    [Benchmark(Description = "wrapper"), BenchmarkCategory("round trip")]
    public string RoundTripWrapper()
    {
        _wrapper.Text = _text;
        return _wrapper.Text;
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _handWritten.Dispose();
        _wrapper.Dispose();
        GC.SuppressFinalize(this);
    }
}
