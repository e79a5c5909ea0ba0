namespace Pulse.Interop.Tests;

internal sealed class AggregatorTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.UnixEpoch.AddSeconds(9);

    private TemporaryStore folder = null!;
    private Store store = null!;

    [SetUp]
    public void Open()
    {
        folder = new TemporaryStore();
        store = folder.Open();
        store.Open(new SeriesKey("a")).AppendRange(
            Enumerable.Range(0, 10).Select(i => new Sample(DateTimeOffset.UnixEpoch.AddSeconds(i), i)));
    }

    [TearDown]
    public void Close()
    {
        store.Dispose();
        folder.Dispose();
    }

    private sealed class Function(string name, Func<AggregationWindow, double> compute) : Aggregator(name)
    {
        public override double Compute(AggregationWindow window) => compute(window);
    }

    [Test]
    public void OwnFunctionIsCalledPerInterval()
    {
        store.AddAggregator(new Function("spread", w => w.Max(s => s.Value) - w.Min(s => s.Value)));
        QueryResult result = store.Run("spread(a) every 4s", Now);
        Assert.Multiple(() =>
        {
            Assert.That(result[0].Select(p => p.Value), Is.EqualTo(new double[] { 3, 3, 1 }));
            Assert.That(store.Aggregators, Does.Contain("spread"));
        });
    }

    [Test]
    public void LaterFunctionReplacesEarlierOne()
    {
        store.AddAggregator(new Function("avg", _ => 1));
        store.AddAggregator(new Function("avg", _ => 2));
        Assert.That(store.Run("avg(a)", Now)[0][0].Value, Is.EqualTo(2));
    }

    [Test]
    public void WindowTellsItsIntervalAndExpires()
    {
        AggregationWindow? kept = null;
        store.AddAggregator(new Function("probe", window =>
        {
            kept = window;
            Assert.Multiple(() =>
            {
                Assert.That(window, Has.Count.EqualTo(10));
                Assert.That(window[9], Is.EqualTo(new Sample(9_000_000_000, 9)));
                Assert.That(window.Start, Is.EqualTo(DateTimeOffset.UnixEpoch));
                Assert.That(window.Width, Is.EqualTo(TimeSpan.FromMinutes(1)));
                Assert.That(() => window[10], Throws.TypeOf<ArgumentOutOfRangeException>());
                Assert.That(() => window[-1], Throws.TypeOf<ArgumentOutOfRangeException>());
                Assert.That(((System.Collections.IEnumerable)window).Cast<Sample>().Count(), Is.EqualTo(10));
            });
            return 42;
        }));

        Assert.That(store.Run("probe(a) every 1m", Now)[0][0].Value, Is.EqualTo(42));
        Assert.Multiple(() =>
        {
            Assert.That(() => kept!.Count, Throws.TypeOf<ObjectDisposedException>());
            Assert.That(() => kept![0], Throws.TypeOf<ObjectDisposedException>());
            Assert.That(() => kept!.Start, Throws.TypeOf<ObjectDisposedException>());
            Assert.That(() => kept!.Width, Throws.TypeOf<ObjectDisposedException>());
            Assert.That(() => kept!.GetEnumerator(), Throws.TypeOf<ObjectDisposedException>());
        });
    }

    [Test]
    public void ExceptionArrivesAsTheSameObject()
    {
        var thrown = new NotSupportedException("not this one");
        store.AddAggregator(new Function("bad", _ => throw thrown));
        Assert.That(Assert.Throws<NotSupportedException>(() => store.Run("bad(a)", Now)), Is.SameAs(thrown));
        Assert.That(store.Run("max(a)", Now)[0][0].Value, Is.EqualTo(9), "the store works on");
    }

    [Test]
    public void FunctionMayQueryTheStore()
    {
        store.AddAggregator(new Function("nested", _ => store.Run("sum(a)", Now)[0][0].Value));
        Assert.That(store.Run("nested(a)", Now)[0][0].Value, Is.EqualTo(45));
    }

    [TestCase("")]
    [TestCase("1st")]
    [TestCase("two words")]
    [TestCase("größe")]
    public void BadNamesAreRefused(string name) =>
        Assert.That(() => store.AddAggregator(new Function(name, _ => 0)), Throws.TypeOf<ArgumentException>());

    [Test]
    public void MissingArgumentsAreRefused() => Assert.Multiple(() =>
    {
        Assert.That(() => new Function(null!, _ => 0), Throws.TypeOf<ArgumentNullException>());
        Assert.That(() => store.AddAggregator(null!), Throws.TypeOf<ArgumentNullException>());
        Assert.That(new Function("f", _ => 0).Name, Is.EqualTo("f"));
    });

    [Test]
    public void FunctionSurvivesCollections()
    {
        store.AddAggregator(new Function("steady", _ => 7));
        for (int i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.That(store.Run("steady(a)", Now)[0][0].Value, Is.EqualTo(7));
    }
}
