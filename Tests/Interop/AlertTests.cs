namespace Pulse.Interop.Tests;

internal sealed class AlertTests
{
    private TemporaryStore folder = null!;
    private Store store = null!;
    private Series series = null!;

    [SetUp]
    public void Open()
    {
        folder = new TemporaryStore();
        store = folder.Open();
        series = store.Open(new SeriesKey("cpu", new Dictionary<string, string> { ["hôte"] = "wéb" }));
    }

    [TearDown]
    public void Close()
    {
        store.Dispose();
        folder.Dispose();
    }

    [Test]
    public void RaisedOncePerCrossing()
    {
        using Alert alert = store.AddAlert("cpu", AlertCondition.Above, 10);
        var seen = new List<double>();
        alert.Raised += (_, e) => seen.Add(e.Sample.Value);

        series.Append(1, 11);
        series.Append(2, 12);
        series.AppendBatch([new Sample(3, 9), new Sample(4, 13), new Sample(5, 14)]);

        Assert.That(seen, Is.EqualTo(new double[] { 11, 13 }));
    }

    [Test]
    public void ArgumentsTellEverything()
    {
        using Alert alert = store.AddAlert("*", AlertCondition.Below, 0.5);
        AlertEventArgs? args = null;
        object? sender = null;
        alert.Raised += (s, e) => (sender, args) = (s, e);
        series.Append(7, 0.25);
        Assert.Multiple(() =>
        {
            Assert.That(sender, Is.SameAs(alert));
            Assert.That(args!.Key, Is.EqualTo(series.Key));
            Assert.That(args.Sample, Is.EqualTo(new Sample(7, 0.25)));
            Assert.That(args.Threshold, Is.EqualTo(0.5));
            Assert.That(args.Condition, Is.EqualTo(AlertCondition.Below));
            Assert.That(alert.Selector, Is.EqualTo("*"));
            Assert.That(alert.Threshold, Is.EqualTo(0.5));
            Assert.That(alert.Condition, Is.EqualTo(AlertCondition.Below));
        });
    }

    [Test]
    public void StoreEventFollows()
    {
        var order = new List<string>();
        using Alert alert = store.AddAlert("cpu", AlertCondition.Above, 1);
        store.AlertRaised += (sender, _) => order.Add(ReferenceEquals(sender, store) ? "store" : "?");
        alert.Raised += (_, _) => order.Add("alert");
        series.Append(1, 2);
        Assert.That(order, Is.EqualTo(new[] { "alert", "store" }));
    }

    [Test]
    public void RunsOnTheAppendingThread()
    {
        int thread = 0;
        using Alert alert = store.AddAlert("cpu", AlertCondition.Above, 1);
        alert.Raised += (_, _) => thread = Environment.CurrentManagedThreadId;
        series.Append(1, 2);
        Assert.That(thread, Is.EqualTo(Environment.CurrentManagedThreadId));
    }

    [Test]
    public void RemovedHandlersAndDisposedAlertsAreSilent()
    {
        int raised = 0;
        void Count(object? sender, AlertEventArgs e) => raised++;
        Alert alert = store.AddAlert("cpu", AlertCondition.Above, 1);
        alert.Raised += Count;
        series.Append(1, 2);
        alert.Raised -= Count;
        series.AppendBatch([new Sample(2, 0), new Sample(3, 2)]);
        alert.Raised += Count;
        alert.Dispose();
        alert.Dispose();
        series.AppendBatch([new Sample(4, 0), new Sample(5, 2)]);
        Assert.That(raised, Is.EqualTo(1));
    }

    [Test]
    public void HandlerMayCallTheStore()
    {
        using Alert alert = store.AddAlert("cpu", AlertCondition.Above, 1);
        alert.Raised += (_, e) => store.Append("log", e.Sample);
        series.Append(1, 2);
        Assert.That(store["log"].Count, Is.EqualTo(1));
    }

    [Test]
    public void ExceptionArrivesAsTheSameObjectAfterTheSampleWasStored()
    {
        var thrown = new InvalidOperationException("from the handler");
        using Alert alert = store.AddAlert("cpu", AlertCondition.Above, 1);
        alert.Raised += (_, _) => throw thrown;
        InvalidOperationException caught = Assert.Throws<InvalidOperationException>(() => series.Append(1, 2));
        Assert.Multiple(() =>
        {
            Assert.That(caught, Is.SameAs(thrown));
            Assert.That(caught.StackTrace, Does.Contain(nameof(AlertTests)));
            Assert.That(series.Count, Is.EqualTo(1));
            Assert.That(() => store.Append("other", new Sample(1, 1)), Throws.Nothing);
        });
    }

    [Test]
    public void ExceptionOfOneHandlerDoesNotSilenceOtherAlerts()
    {
        bool second = false;
        using Alert bad = store.AddAlert("cpu", AlertCondition.Above, 1);
        using Alert good = store.AddAlert("cpu", AlertCondition.Above, 1);
        bad.Raised += (_, _) => throw new TimeoutException();
        good.Raised += (_, _) => second = true;
        Assert.That(() => series.AppendBatch([new Sample(1, 2)]), Throws.TypeOf<TimeoutException>());
        Assert.That(second, Is.True);
    }

    [Test]
    public void NestedExceptionsKeepTheirIdentity()
    {
        var thrown = new ArithmeticException();
        using Alert inner = store.AddAlert("inner", AlertCondition.Above, 0);
        using Alert outer = store.AddAlert("cpu", AlertCondition.Above, 0);
        inner.Raised += (_, _) => throw thrown;
        outer.Raised += (_, _) => store.Append("inner", new Sample(1, 1));
        Assert.That(Assert.Throws<ArithmeticException>(() => series.Append(1, 1)), Is.SameAs(thrown));
    }

    [Test]
    public void HandlersErrorsFromTheStoreArriveAsThemselves()
    {
        using Alert alert = store.AddAlert("cpu", AlertCondition.Above, 0);
        alert.Raised += (_, _) => store.Run("nonsense");
        Assert.That(() => series.Append(1, 1), Throws.TypeOf<QueryException>());
    }

    [Test]
    public void DisposeInsideAHandlerWaitsForTheAppend()
    {
        using Alert alert = store.AddAlert("cpu", AlertCondition.Above, 0);
        alert.Raised += (_, _) => store.Dispose();
        series.Append(1, 1);
        Assert.Multiple(() =>
        {
            Assert.That(store.IsDisposed, Is.True);
            Assert.That(() => series.Count, Throws.TypeOf<ObjectDisposedException>());
        });
        using Store reopened = folder.Open();
        Assert.That(reopened.Statistics.Samples, Is.EqualTo(1));
    }

    [Test]
    public void BadRulesAreRefused() => Assert.Multiple(() =>
    {
        Assert.That(() => store.AddAlert(null!, AlertCondition.Above, 1), Throws.TypeOf<ArgumentNullException>());
        Assert.That(() => store.AddAlert("cpu{", AlertCondition.Above, 1), Throws.TypeOf<QueryException>());
        Assert.That(() => store.AddAlert("cpu", (AlertCondition)5, 1), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => store.AddAlert("cpu", AlertCondition.Above, double.NaN), Throws.TypeOf<ArgumentException>());
    });

    [Test]
    public void HandlersSurviveCollections()
    {
        int raised = 0;
        Add(() => raised++);
        for (int i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        series.Append(1, 2);
        Assert.That(raised, Is.EqualTo(1));

        void Add(Action action) => store.AddAlert("cpu", AlertCondition.Above, 1).Raised += (_, _) => action();
    }

    [Test]
    public void DisposingAfterTheStoreIsHarmless()
    {
        Alert alert = store.AddAlert("cpu", AlertCondition.Above, 1);
        store.Dispose();
        Assert.That(alert.Dispose, Throws.Nothing);
    }
}
