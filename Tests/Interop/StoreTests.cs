namespace Pulse.Interop.Tests;

internal sealed class StoreTests
{
    [Test]
    public void OptionsHaveDefaults()
    {
        var options = new StoreOptions();
        Assert.Multiple(() =>
        {
            Assert.That(options.Mode, Is.EqualTo(OpenMode.ReadWrite));
            Assert.That(options.Create, Is.True);
            Assert.That(options.SegmentBytes, Is.EqualTo(8 << 20));
        });
    }

    [Test]
    public void NewStoreIsEmpty()
    {
        using var folder = new TemporaryStore();
        using Store store = folder.Open();
        StoreStatistics statistics = store.Statistics;
        Assert.Multiple(() =>
        {
            Assert.That(store.Directory, Is.EqualTo(folder.Path));
            Assert.That(store.Mode, Is.EqualTo(OpenMode.ReadWrite));
            Assert.That(store, Is.Empty);
            Assert.That(statistics.Series, Is.Zero);
            Assert.That(statistics.Samples, Is.Zero);
            Assert.That(statistics.Segments, Is.Zero);
            Assert.That(statistics.Bytes, Is.Zero);
            Assert.That(statistics.First, Is.Null);
            Assert.That(statistics.Last, Is.Null);
        });
    }

    [Test]
    public void SamplesSurviveReopening()
    {
        using var folder = new TemporaryStore();
        using (Store store = folder.Open())
        {
            store.Append("温度{où=\"là-bas 🌡\"}", new Sample(5, 1.5));
            store.Append("b", new Sample(7, -2));
            store.Flush();
        }

        using Store reopened = folder.Open(OpenMode.ReadOnly);
        using SeriesSnapshot samples = reopened["温度{où=\"là-bas 🌡\"}"].Snapshot();
        Assert.Multiple(() =>
        {
            Assert.That(samples, Is.EqualTo(new[] { new Sample(5, 1.5) }));
            Assert.That(reopened.Select(series => series.Key.Name), Is.EqualTo(new[] { "b", "温度" }));
            Assert.That(reopened.Recovery.Segments, Is.EqualTo(1));
            Assert.That(reopened.Recovery.Records, Is.EqualTo(4));
            Assert.That(reopened.Recovery.Samples, Is.EqualTo(2));
            Assert.That(reopened.Recovery.HasTornTail, Is.False);
            Assert.That(reopened.Recovery.TornFile, Is.Null);
            Assert.That(reopened.Recovery.Damages, Is.Empty);
        });
    }

    [Test]
    public void StatisticsCount()
    {
        using var folder = new TemporaryStore();
        using Store store = folder.Open();
        store.Append("a", new Sample(DateTimeOffset.UnixEpoch.AddSeconds(1), 1));
        store.Append("b", new Sample(DateTimeOffset.UnixEpoch.AddSeconds(3), 1));
        StoreStatistics statistics = store.Statistics;
        Assert.Multiple(() =>
        {
            Assert.That(statistics.Series, Is.EqualTo(2));
            Assert.That(statistics.Samples, Is.EqualTo(2));
            Assert.That(statistics.Segments, Is.EqualTo(1));
            Assert.That(statistics.Bytes, Is.GreaterThan(64));
            Assert.That(statistics.First, Is.EqualTo(DateTimeOffset.UnixEpoch.AddSeconds(1)));
            Assert.That(statistics.Last, Is.EqualTo(DateTimeOffset.UnixEpoch.AddSeconds(3)));
        });
    }

    [Test]
    public void SegmentsRollOver()
    {
        using var folder = new TemporaryStore();
        using var store = new Store(folder.Path, new StoreOptions { SegmentBytes = 4096 });
        for (int i = 0; i < 300; i++)
            store.Append("a", new Sample(i, i));
        Assert.That(store.Statistics.Segments, Is.GreaterThan(2));
    }

    [Test]
    public void SeriesAreFoundBySelector()
    {
        using var folder = new TemporaryStore();
        using Store store = folder.Open();
        foreach (string key in new[] { "cpu{core=\"0\"}", "cpu{core=\"1\"}", "mem" })
            store.Append(key, new Sample(1, 1));
        Assert.Multiple(() =>
        {
            Assert.That(store.Select("cpu").Select(s => s.ToString()), Is.EqualTo(new[] { "cpu{core=\"0\"}", "cpu{core=\"1\"}" }));
            Assert.That(store.Select("*{core!=\"0\"}").Select(s => s.ToString()), Is.EqualTo(new[] { "cpu{core=\"1\"}", "mem" }));
            Assert.That(store.Select("disk"), Is.Empty);
            Assert.That(() => store.Select("cpu{"), Throws.TypeOf<QueryException>().With.Property("Column").EqualTo(5));
            Assert.That(() => store.Select(null!), Throws.TypeOf<ArgumentNullException>());
        });
    }

    [Test]
    public void SeriesAreFoundByKey()
    {
        using var folder = new TemporaryStore();
        using Store store = folder.Open();
        Series opened = store.Open(new SeriesKey("a"));
        Assert.Multiple(() =>
        {
            Assert.That(store.Find(new SeriesKey("a")), Is.EqualTo(opened));
            Assert.That(store["a"], Is.EqualTo(opened));
            Assert.That(store.Open(new SeriesKey("a")).Equals((object)opened), Is.True);
            Assert.That(store["a"].GetHashCode(), Is.EqualTo(opened.GetHashCode()));
            Assert.That(opened.Equals(store.Open(new SeriesKey("b"))), Is.False);
            Assert.That(opened.Equals((object)"a"), Is.False);
            Assert.That(opened.Store, Is.SameAs(store));
            Assert.That(opened.Key.Text, Is.EqualTo("a"));
            Assert.That(store.Find(new SeriesKey("none")), Is.Null);
            Assert.That(() => store["none"], Throws.TypeOf<KeyNotFoundException>());
            Assert.That(() => store["{"], Throws.TypeOf<QueryException>());
            Assert.That(() => store.Open(null!), Throws.TypeOf<ArgumentNullException>());
            Assert.That(() => store.Find(null!), Throws.TypeOf<ArgumentNullException>());
        });
    }

    [Test]
    public void CompactionDropsOldSamples()
    {
        using var folder = new TemporaryStore();
        using Store store = folder.Open();
        Series series = store.Open(new SeriesKey("a"));
        for (int i = 0; i < 100; i++)
            series.Append(new Sample(DateTimeOffset.UnixEpoch.AddSeconds(i), i));

        CompactionReport report = store.Compact(DateTimeOffset.UnixEpoch.AddSeconds(90));

        Assert.Multiple(() =>
        {
            Assert.That(report.SamplesKept, Is.EqualTo(10));
            Assert.That(report.SamplesDropped, Is.EqualTo(90));
            Assert.That(report.BytesAfter, Is.LessThan(report.BytesBefore));
            Assert.That(series.Count, Is.EqualTo(10));
            Assert.That(() => store.Compact(DateTimeOffset.MaxValue), Throws.TypeOf<ArgumentOutOfRangeException>());
        });
    }

    [Test]
    public void ReadOnlyStoreRefusesToWrite()
    {
        using var folder = new TemporaryStore();
        using (Store writer = folder.Open())
            writer.Append("a", new Sample(1, 1));
        using Store store = folder.Open(OpenMode.ReadOnly);
        Assert.Multiple(() =>
        {
            Assert.That(store.Mode, Is.EqualTo(OpenMode.ReadOnly));
            Assert.That(() => store.Append("a", new Sample(2, 2)), Throws.TypeOf<UnauthorizedAccessException>());
            Assert.That(() => store["a"].Append(2, 2), Throws.TypeOf<UnauthorizedAccessException>());
            Assert.That(() => store.Open(new SeriesKey("b")), Throws.TypeOf<UnauthorizedAccessException>());
            Assert.That(store.Flush, Throws.TypeOf<UnauthorizedAccessException>());
            Assert.That(() => store.Compact(DateTimeOffset.UnixEpoch), Throws.TypeOf<UnauthorizedAccessException>());
        });
    }

    [Test]
    public void OpeningTellsWhatIsWrong()
    {
        using var folder = new TemporaryStore();
        string missing = Path.Combine(folder.Path, "none");
        string file = Path.Combine(folder.Path, "plain file");
        File.WriteAllText(file, "x");
        Assert.Multiple(() =>
        {
            Assert.That(() => new Store(null!), Throws.TypeOf<ArgumentNullException>().With.Property("ParamName").EqualTo("directory"));
            Assert.That(() => new Store(""), Throws.TypeOf<ArgumentException>());
            Assert.That(() => new Store(folder.Path, null!), Throws.TypeOf<ArgumentNullException>());
            Assert.That(() => new Store(folder.Path, new StoreOptions { SegmentBytes = 1 }), Throws.TypeOf<ArgumentException>());
            Assert.That(() => new Store(folder.Path, new StoreOptions { SegmentBytes = -1 }), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => new Store(folder.Path, new StoreOptions { Mode = (OpenMode)7 }), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => new Store(missing, new StoreOptions { Create = false }), Throws.TypeOf<DirectoryNotFoundException>());
            Assert.That(() => new Store(missing, new StoreOptions { Mode = OpenMode.ReadOnly }), Throws.TypeOf<DirectoryNotFoundException>());
            Assert.That(() => new Store(file), Throws.InstanceOf<IOException>());
            Assert.That(() => Store.Verify(missing), Throws.TypeOf<DirectoryNotFoundException>());
            Assert.That(() => Store.Verify(null!), Throws.TypeOf<ArgumentNullException>());
        });
    }

    [Test]
    public void OnlyOneWriter()
    {
        using var folder = new TemporaryStore();
        using (folder.Open())
        {
            Assert.That(folder.Open, Throws.TypeOf<IOException>().With.Message.Contains("open for writing elsewhere"));
            Assert.That(() => folder.Open(OpenMode.ReadOnly).Dispose(), Throws.Nothing);
        }

        Assert.That(() => folder.Open().Dispose(), Throws.Nothing);
    }

    [Test]
    public void UntypedEnumerationWorks()
    {
        using var folder = new TemporaryStore();
        using Store store = folder.Open();
        store.Append("a", new Sample(1, 1));
        System.Collections.IEnumerable untyped = store;
        Assert.That(untyped.Cast<Series>().Single().Key.Text, Is.EqualTo("a"));
    }
}
