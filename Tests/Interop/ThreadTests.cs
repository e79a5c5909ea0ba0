namespace Pulse.Interop.Tests;

internal sealed class ThreadTests
{
    [Test]
    public void ReadersSeeWholePrefixesWhileAWriterAppends()
    {
        const int Count = 20_000;
        using var folder = new TemporaryStore();
        using Store store = folder.Open();
        Series series = store.Open(new SeriesKey("a"));
        bool done = false;
        Task<int> reader = Task.Run(() =>
        {
            int wrong = 0;
            while (!Volatile.Read(ref done))
            {
                using SeriesSnapshot samples = series.Snapshot();
                ReadOnlySpan<long> timestamps = samples.Timestamps.Span;
                ReadOnlySpan<double> values = samples.Values.Span;
                for (int i = 0; i < timestamps.Length; i++)
                    wrong += timestamps[i] == i && values[i] == i * 2.0 ? 0 : 1;
                store.Run("max(a) every 1us", DateTimeOffset.UnixEpoch.AddSeconds(1));
            }

            return wrong;
        });
        for (int i = 0; i < Count; i++)
            series.Append(i, i * 2.0);
        Volatile.Write(ref done, true);
        Assert.Multiple(() =>
        {
            Assert.That(reader.GetAwaiter().GetResult(), Is.Zero);
            Assert.That(series.Count, Is.EqualTo(Count));
        });
    }

    [Test]
    public void TwoWritersTakeTurns()
    {
        using var folder = new TemporaryStore();
        using (Store store = folder.Open())
        {
            Parallel.For(0, 2, writer =>
            {
                Series mine = store.Open(new SeriesKey($"w{writer}"));
                for (int i = 0; i < 5_000; i++)
                    mine.Append(i, i);
            });
        }

        Assert.That(Store.Verify(folder.Path).Samples, Is.EqualTo(10_000));
    }

    [Test]
    public void CallbackErrorsStayOnTheirThread()
    {
        using var folder = new TemporaryStore();
        using Store store = folder.Open();
        using Alert alert = store.AddAlert("*", AlertCondition.Above, 0);
        alert.Raised += (_, e) => throw new InvalidDataException(e.Key.Name);
        Parallel.For(0, 2, writer =>
        {
            Series mine = store.Open(new SeriesKey($"w{writer}"));
            for (int i = 0; i < 200; i++)
            {
                mine.Append(2 * i, -1);
                InvalidDataException error = Assert.Throws<InvalidDataException>(() => mine.Append((2 * i) + 1, 1));
                Assert.That(error.Message, Is.EqualTo($"w{writer}"));
            }
        });
    }
}
