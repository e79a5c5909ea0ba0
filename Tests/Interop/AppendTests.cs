namespace Pulse.Interop.Tests;

internal sealed class AppendTests
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
    }

    [TearDown]
    public void Close()
    {
        store.Dispose();
        folder.Dispose();
    }

    private static Sample[] Ramp(int count) => [.. Enumerable.Range(0, count).Select(i => new Sample(i, i * 0.5))];

    [Test]
    public void EveryOverloadAppends()
    {
        series.Append(new Sample(1, 1));
        series.Append(2, 2);
        store.Append("a", new Sample(3, 3));
        series.AppendBatch([new Sample(4, 4), new Sample(5, 5)]);
        series.AppendBatch([new Sample(0, 0), new Sample(6, 6), new Sample(0, 0)], 1, 1);
        series.AppendRange(Enumerable.Range(7, 2).Select(i => new Sample(i, i)));

        using SeriesSnapshot samples = series.Snapshot();
        Assert.That(samples.Select(s => s.Value), Is.EqualTo(new double[] { 1, 2, 3, 4, 5, 6, 7, 8 }));
    }

    [Test]
    public void EmptyBatchesChangeNothing()
    {
        series.AppendBatch([]);
        series.AppendBatch(Ramp(3), 3, 0);
        series.AppendRange([]);
        Assert.That(series.Count, Is.Zero);
    }

    [Test]
    public void LargeBatchSurvivesReopening()
    {
        const int Count = 1_000_000;
        series.AppendBatch(Ramp(Count));
        store.Dispose();

        using Store reopened = folder.Open();
        using SeriesSnapshot samples = reopened["a"].Snapshot();
        Assert.That(samples, Has.Count.EqualTo(Count));
        ReadOnlySpan<double> values = samples.Values.Span;
        bool same = true;
        for (int i = 0; i < values.Length; i++)
            same &= values[i] == i * 0.5;
        Assert.That(same, Is.True);
    }

    [Test]
    public void BadArgumentsAreRefused() => Assert.Multiple(() =>
    {
        Assert.That(() => series.AppendBatch(null!), Throws.TypeOf<ArgumentNullException>());
        Assert.That(() => series.AppendBatch(null!, 0, 0), Throws.TypeOf<ArgumentNullException>());
        Assert.That(() => series.AppendRange(null!), Throws.TypeOf<ArgumentNullException>());
        Assert.That(() => series.AppendBatch(Ramp(3), -1, 1), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => series.AppendBatch(Ramp(3), 4, 0), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => series.AppendBatch(Ramp(3), 1, 3), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => series.AppendBatch(Ramp(3), 0, -1), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => store.Append(null!, default), Throws.TypeOf<ArgumentNullException>());
        Assert.That(() => store.Append("a{", default), Throws.TypeOf<QueryException>());
    });

    [Test]
    public void UnacceptableSamplesChangeNothing()
    {
        series.Append(10, 1);
        Assert.Multiple(() =>
        {
            Assert.That(() => series.Append(9, 1), Throws.TypeOf<ArgumentException>().With.Message.Contains("older"));
            Assert.That(() => series.Append(11, double.NaN), Throws.TypeOf<ArgumentException>().With.Message.Contains("not a number"));
            Assert.That(() => series.AppendBatch([new Sample(11, 1), new Sample(10, 1)]), Throws.TypeOf<ArgumentException>());
            Assert.That(series.Count, Is.EqualTo(1));
        });
    }

    [Test]
    public void EqualTimestampsAndInfinitiesAreAccepted()
    {
        series.AppendBatch([new Sample(1, double.PositiveInfinity), new Sample(1, double.NegativeInfinity)]);
        Assert.That(series.Count, Is.EqualTo(2));
    }
}
