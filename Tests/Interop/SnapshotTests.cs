using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Pulse.Interop.Tests;

internal sealed class SnapshotTests
{
    private TemporaryStore folder = null!;
    private Store store = null!;
    private Series series = null!;

    [SetUp]
    public void Open()
    {
        folder = new TemporaryStore();
        store = folder.Open();
        series = store.Open(new SeriesKey("a"));
        for (int i = 0; i < 10; i++)
            series.Append(new Sample(DateTimeOffset.UnixEpoch.AddSeconds(i), i));
    }

    [TearDown]
    public void Close()
    {
        store.Dispose();
        folder.Dispose();
    }

    [Test]
    public void IsAListOfSamples()
    {
        using SeriesSnapshot samples = series.Snapshot();
        System.Collections.IEnumerable untyped = samples;
        Assert.Multiple(() =>
        {
            Assert.That(samples, Has.Count.EqualTo(10));
            Assert.That(samples[3], Is.EqualTo(new Sample(3_000_000_000, 3)));
            Assert.That(samples.Sum(s => s.Value), Is.EqualTo(45));
            Assert.That(untyped.Cast<Sample>().Last().Value, Is.EqualTo(9));
            Assert.That(() => samples[10], Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => samples[-1], Throws.TypeOf<ArgumentOutOfRangeException>());
        });
    }

    [Test]
    public void EnumeratorGuardsItsEnds()
    {
        using SeriesSnapshot samples = series.Snapshot();
        using IEnumerator<Sample> each = samples.GetEnumerator();
        Assert.That(() => each.Current, Throws.InvalidOperationException);
        while (each.MoveNext())
            Assert.That(((System.Collections.IEnumerator)each).Current, Is.EqualTo(each.Current));
        Assert.That(() => each.Current, Throws.InvalidOperationException);
        each.Reset();
        Assert.That(each.MoveNext(), Is.True);
    }

    [Test]
    public void ColumnsAreReadInPlace()
    {
        using SeriesSnapshot first = series.Snapshot();
        using SeriesSnapshot second = series.Snapshot();
        Assert.Multiple(() =>
        {
            Assert.That(first.Values.ToArray(), Is.EqualTo(Enumerable.Range(0, 10).Select(i => (double)i)));
            Assert.That(first.Timestamps.Span[9], Is.EqualTo(9_000_000_000));
            Assert.That(Address(first.Values) == Address(second.Values), Is.True);
            Assert.That(Address(first.Timestamps) == Address(second.Timestamps), Is.True);
        });
    }

    [Test]
    public void ColumnsAreReadByLinqAndByVectors()
    {
        using SeriesSnapshot samples = series.Snapshot();
        Vector<double> sum = Vector<double>.Zero;
        foreach (Vector<double> vector in MemoryMarshal.Cast<double, Vector<double>>(samples.Values.Span[..8]))
            sum += vector;
        Assert.Multiple(() =>
        {
            Assert.That(MemoryMarshal.ToEnumerable(samples.Values).Where(v => v > 5).Sum(), Is.EqualTo(6 + 7 + 8 + 9));
            Assert.That(Vector.Sum(sum), Is.EqualTo(28));
        });
    }

    private static unsafe nint Address<T>(ReadOnlyMemory<T> memory)
        where T : unmanaged
    {
        using MemoryHandle handle = memory.Pin();
        return (nint)handle.Pointer;
    }

    [Test]
    public void DoesNotChangeWhenTheStoreDoes()
    {
        using SeriesSnapshot samples = series.Snapshot();
        for (int i = 10; i < 1000; i++)
            series.Append(new Sample(DateTimeOffset.UnixEpoch.AddSeconds(i), i));
        store.Compact(DateTimeOffset.UnixEpoch.AddSeconds(999));
        store.Dispose();
        Assert.That(samples.Values.ToArray(), Is.EqualTo(Enumerable.Range(0, 10).Select(i => (double)i)));
    }

    [Test]
    public void BetweenIsInclusive()
    {
        using SeriesSnapshot samples = series.Snapshot();
        using SeriesSnapshot part = samples.Between(DateTimeOffset.UnixEpoch.AddSeconds(3), DateTimeOffset.UnixEpoch.AddSeconds(5));
        using SeriesSnapshot same = samples.Between(3_000_000_000, 5_000_000_000);
        using SeriesSnapshot none = samples.Between(long.MaxValue, long.MinValue);
        samples.Dispose();
        Assert.Multiple(() =>
        {
            Assert.That(part.Select(s => s.Value), Is.EqualTo(new double[] { 3, 4, 5 }));
            Assert.That(same, Is.EqualTo(part));
            Assert.That(none, Is.Empty);
            Assert.That(none.Values.Length, Is.Zero);
        });
    }

    [Test]
    public void EmptySeriesHasEmptyColumns()
    {
        using SeriesSnapshot samples = store.Open(new SeriesKey("empty")).Snapshot();
        Assert.Multiple(() =>
        {
            Assert.That(samples, Is.Empty);
            Assert.That(samples.Timestamps.IsEmpty, Is.True);
            Assert.That(samples.Values.Span.Length, Is.Zero);
        });
    }

    [Test]
    public void UseAfterDisposeIsRefused()
    {
        SeriesSnapshot samples = series.Snapshot();
        ReadOnlyMemory<double> values = samples.Values;
        ReadOnlyMemory<long> timestamps = samples.Timestamps;
        Assert.That(samples.IsDisposed, Is.False);
        samples.Dispose();
        samples.Dispose();
        Assert.Multiple(() =>
        {
            Assert.That(samples.IsDisposed, Is.True);
            Assert.That(() => samples.Count, Throws.TypeOf<ObjectDisposedException>());
            Assert.That(() => samples[0], Throws.TypeOf<ObjectDisposedException>());
            Assert.That(() => samples.Values.Length, Throws.TypeOf<ObjectDisposedException>());
            Assert.That(() => samples.Timestamps.Length, Throws.TypeOf<ObjectDisposedException>());
            Assert.That(() => samples.Between(0, 1), Throws.TypeOf<ObjectDisposedException>());
            Assert.That(() => samples.GetEnumerator(), Throws.TypeOf<ObjectDisposedException>());
            Assert.That(() => values.Span.Length, Throws.TypeOf<ObjectDisposedException>());
            Assert.That(() => timestamps.Span.Length, Throws.TypeOf<ObjectDisposedException>());
            Assert.That(() => values.Pin(), Throws.TypeOf<ObjectDisposedException>());
        });
    }

    [Test]
    public unsafe void PinnedMemoryOutlivesDispose()
    {
        SeriesSnapshot samples = series.Snapshot();
        using (MemoryHandle handle = samples.Values[5..].Pin())
        {
            samples.Dispose();
            store.Dispose();
            Assert.That(*(double*)handle.Pointer, Is.EqualTo(5));
        }

        Assert.That(() => samples.Count, Throws.TypeOf<ObjectDisposedException>());
    }

    [Test]
    public void MemoryKeepsTheSnapshotAlive()
    {
        ReadOnlyMemory<double> values = Take();
        for (int i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.That(values.Span[9], Is.EqualTo(9));
        values = default;
        GC.Collect();
        GC.WaitForPendingFinalizers();

        [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        ReadOnlyMemory<double> Take() => series.Snapshot().Values;
    }

    [Test]
    public void MemoryIsNoArray()
    {
        using SeriesSnapshot samples = series.Snapshot();
        Assert.That(MemoryMarshal.TryGetArray(samples.Values, out _), Is.False);
    }
}
