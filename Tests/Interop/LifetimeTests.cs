namespace Pulse.Interop.Tests;

internal sealed class LifetimeTests
{
    [Test]
    public void EveryMemberRefusesUseAfterDispose()
    {
        using var folder = new TemporaryStore();
        Store store = folder.Open();
        Series series = store.Open(new SeriesKey("a"));
        var key = new SeriesKey("a");
        using Query query = Query.Parse("avg(a)");
        Assert.That(store.IsDisposed, Is.False);
        store.Dispose();

        Action[] uses =
        [
            () => store.Open(key), () => store.Find(key), () => _ = store["a"], () => store.Select("*"),
            () => store.Append("a", default), store.Flush, () => store.Compact(DateTimeOffset.UnixEpoch),
            () => store.Run("avg(a)"), () => store.Run(query, DateTimeOffset.UnixEpoch), () => _ = store.Statistics,
            () => _ = store.Aggregators, () => store.AddAlert("a", AlertCondition.Above, 1), () => store.GetEnumerator(),
            () => store.AddAggregator(new Nothing()), () => series.Append(1, 1), () => series.Append(new Sample(1, 1)),
            () => series.AppendBatch([new Sample(1, 1)]), () => series.AppendBatch([]), () => series.AppendRange([]),
            () => series.Snapshot(), () => _ = series.Count,
        ];
        Assert.Multiple(() =>
        {
            foreach (Action use in uses)
                Assert.That(use, Throws.TypeOf<ObjectDisposedException>().With.Property("ObjectName").EqualTo("Pulse.Store"));
        });
    }

    private sealed class Nothing() : Aggregator("nothing")
    {
        public override double Compute(AggregationWindow window) => 0;
    }

    [Test]
    public void WhatWasLearntStaysAfterDispose()
    {
        using var folder = new TemporaryStore();
        Store store = folder.Open();
        Series series = store.Open(new SeriesKey("a"));
        store.Dispose();
        Assert.Multiple(() =>
        {
            Assert.That(store.Directory, Is.EqualTo(folder.Path));
            Assert.That(store.Mode, Is.EqualTo(OpenMode.ReadWrite));
            Assert.That(store.Recovery.Samples, Is.Zero);
            Assert.That(series.Key.Text, Is.EqualTo("a"));
            Assert.That(series.ToString(), Is.EqualTo("a"));
            Assert.That(series.Store, Is.SameAs(store));
        });
    }

    [Test]
    public void SeriesKeepsItsStoreAlive()
    {
        using var folder = new TemporaryStore();
        Series series = OpenAndForget(folder);
        for (int i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        series.Append(1, 1);
        Assert.That(series.Count, Is.EqualTo(1));
        series.Store.Dispose();

        [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        static Series OpenAndForget(TemporaryStore folder) => folder.Open().Open(new SeriesKey("a"));
    }

    [Test]
    public void ForgottenStoreIsFinalizedAndReleasesItsLock()
    {
        using var folder = new TemporaryStore();
        Forget(folder);
        Assert.That(CanReopen, Is.True.After(10_000, 20));

        bool CanReopen()
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            try
            {
                using Store store = folder.Open();
                return store.Statistics.Samples == 1;
            }
            catch (IOException)
            {
                return false;
            }
        }

        [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        static void Forget(TemporaryStore folder) => folder.Open().Append("a", new Sample(1, 1));
    }

    [Test]
    public void FailedConstructorLeavesNothingOpen()
    {
        using var folder = new TemporaryStore();
        using (Store store = folder.Open())
        {
            Assert.That(folder.Open, Throws.TypeOf<IOException>());
        }

        Assert.That(() => folder.Open().Dispose(), Throws.Nothing);
    }

    [Test]
    public void DisposeMayRaceWithCalls()
    {
        for (int round = 0; round < 200; round++)
        {
            using var folder = new TemporaryStore();
            Store store = folder.Open();
            Series series = store.Open(new SeriesKey("a"));
            using var start = new Barrier(3);
            Exception? unexpected = null;
            Thread[] callers = [.. Enumerable.Range(0, 2).Select(caller => new Thread(() =>
            {
                start.SignalAndWait();
                try
                {
                    while (true)
                    {
                        _ = series.Count;
                        using SeriesSnapshot samples = series.Snapshot();
                        store.Append("b", new Sample(1, 1));
                    }
                }
                catch (ObjectDisposedException)
                {
                }
                catch (Exception error)
                {
                    unexpected = error;
                }
            }))];
            foreach (Thread each in callers)
                each.Start();
            start.SignalAndWait();
            store.Dispose();
            foreach (Thread each in callers)
                each.Join();
            Assert.That(unexpected, Is.Null);
            using Store reopened = folder.Open();
        }
    }

    [Test]
    public void StoresThatNobodyDisposesAreCollectedForTheirNativeMemory()
    {
        const int Opened = 100;
        using var folder = new TemporaryStore();
        using (var store = new Store(folder.Path))
        {
            Sample[] samples = [.. Enumerable.Range(0, 100_000).Select(i => new Sample(i, i))];
            store.Open(new SeriesKey("x")).AppendBatch(samples);
        }

        var opened = new List<WeakReference>();
        int most = 0;
        for (int i = 0; i < Opened; i++)
        {
            opened.Add(OpenAndForget(folder.Path));
            most = Math.Max(most, opened.Count(o => o.IsAlive));
        }

        Assert.That(most, Is.LessThan(Opened / 2));
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference OpenAndForget(string path) =>
        new(new Store(path, new StoreOptions { Mode = OpenMode.ReadOnly, Create = false }));
}
