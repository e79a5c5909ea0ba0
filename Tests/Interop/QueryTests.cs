namespace Pulse.Interop.Tests;

internal sealed class QueryTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.UnixEpoch.AddSeconds(9);

    private TemporaryStore folder = null!;
    private Store store = null!;

    [SetUp]
    public void Open()
    {
        folder = new TemporaryStore();
        store = folder.Open();
        for (int i = 0; i < 10; i++)
        {
            store.Append("cpu{host=\"a\"}", new Sample(DateTimeOffset.UnixEpoch.AddSeconds(i), i));
            store.Append("cpu{host=\"b\"}", new Sample(DateTimeOffset.UnixEpoch.AddSeconds(i), 10 + i));
        }
    }

    [TearDown]
    public void Close()
    {
        store.Dispose();
        folder.Dispose();
    }

    [TestCase("avg", 4.5)]
    [TestCase("min", 0)]
    [TestCase("max", 9)]
    [TestCase("sum", 45)]
    [TestCase("count", 10)]
    [TestCase("rate", 1)]
    [TestCase("p50", 4.5)]
    [TestCase("p95", 8.55)]
    [TestCase("p99", 8.91)]
    public void FunctionsCompute(string function, double expected)
    {
        QueryResult result = store.Run($"{function}(cpu{{host=\"a\"}})", Now);
        Assert.That(result.Single().Single().Value, Is.EqualTo(expected).Within(1e-9));
    }

    [Test]
    public void FunctionsAreListed() =>
        Assert.That(store.Aggregators, Is.EqualTo(new[] { "avg", "count", "max", "min", "p50", "p95", "p99", "rate", "sum" }));

    [Test]
    public void ResultHasRowsAndPoints()
    {
        QueryResult result = store.Run("sum(cpu) every 4s from -7s to now", Now);
        QueryRow row = result[0];
        Assert.Multiple(() =>
        {
            Assert.That(result, Has.Count.EqualTo(2));
            Assert.That(result.From, Is.EqualTo(DateTimeOffset.UnixEpoch.AddSeconds(2)));
            Assert.That(result.To, Is.EqualTo(Now));
            Assert.That(row.Key.Text, Is.EqualTo("cpu{host=\"a\"}"));
            Assert.That(row, Has.Count.EqualTo(3));
            Assert.That(row.Select(p => p.Value), Is.EqualTo(new double[] { 2 + 3, 4 + 5 + 6 + 7, 8 + 9 }));
            Assert.That(row.Select(p => p.Samples), Is.EqualTo(new long[] { 2, 4, 2 }));
            Assert.That(row[1].Nanoseconds, Is.EqualTo(4_000_000_000));
            Assert.That(row[1].Start, Is.EqualTo(DateTimeOffset.UnixEpoch.AddSeconds(4)));
            Assert.That(() => row[3], Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => row[-1], Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => result[2], Throws.TypeOf<ArgumentOutOfRangeException>());
        });
    }

    [Test]
    public void ResultsEnumerateUntyped()
    {
        System.Collections.IEnumerable rows = store.Run("avg(cpu)", Now);
        System.Collections.IEnumerable points = rows.Cast<QueryRow>().First();
        Assert.That(points.Cast<QueryPoint>().Count(), Is.EqualTo(1));
    }

    [Test]
    public void ResultOutlivesTheStore()
    {
        QueryResult result = store.Run("max(cpu)", Now);
        store.Dispose();
        Assert.That(result.Select(row => row[0].Value), Is.EqualTo(new double[] { 9, 19 }));
    }

    [Test]
    public void GroupsMergeSeries()
    {
        QueryResult result = store.Run("count(*) by zone every 1s", Now);
        Assert.Multiple(() =>
        {
            Assert.That(result.Single().Key.Text, Is.EqualTo("*{zone=\"\"}"));
            Assert.That(result[0].All(p => p.Samples == 2), Is.True);
        });
    }

    [Test]
    public void NothingFoundIsEmpty() => Assert.That(store.Run("avg(none)"), Is.Empty);

    [Test]
    public void ParsedQueryTellsItsParts()
    {
        const string Text = "p95(cpu.load{host=\"wéb-1\"}) by host, core every 1m30s from -6h";
        using Query query = Query.Parse(Text);
        Assert.Multiple(() =>
        {
            Assert.That(query.Text, Is.EqualTo(Text));
            Assert.That(query.ToString(), Is.EqualTo(Text));
            Assert.That(query.Function, Is.EqualTo("p95"));
            Assert.That(query.Selector, Is.EqualTo("cpu.load{host=\"wéb-1\"}"));
            Assert.That(query.GroupBy, Is.EqualTo(new[] { "host", "core" }));
            Assert.That(query.Step, Is.EqualTo(TimeSpan.FromSeconds(90)));
        });
    }

    [Test]
    public void ParsedQueryRunsAgain()
    {
        using Query query = Query.Parse("max(cpu{host=\"a\"}) from -1s");
        Assert.Multiple(() =>
        {
            Assert.That(query.Step, Is.EqualTo(TimeSpan.Zero));
            Assert.That(query.GroupBy, Is.Empty);
            Assert.That(store.Run(query, Now)[0][0].Value, Is.EqualTo(9));
            Assert.That(store.Run(query, Now.AddSeconds(-5))[0][0].Value, Is.EqualTo(4));
        });
    }

    [Test]
    public void DisposedQueryIsRefused()
    {
        Query query = Query.Parse("max(cpu)");
        query.Dispose();
        Assert.Multiple(() =>
        {
            Assert.That(() => store.Run(query, Now), Throws.TypeOf<ObjectDisposedException>());
            Assert.That(() => query.Function, Throws.TypeOf<ObjectDisposedException>());
            Assert.That(() => query.Selector, Throws.TypeOf<ObjectDisposedException>());
            Assert.That(() => query.GroupBy, Throws.TypeOf<ObjectDisposedException>());
            Assert.That(() => query.Step, Throws.TypeOf<ObjectDisposedException>());
            Assert.That(query.Text, Is.EqualTo("max(cpu)"));
        });
    }

    [TestCase("avg(cpu", 8)]
    [TestCase("avg(温度🌡) often", 10)]
    [TestCase("avg(cpu) every 5parsecs", 17)]
    [TestCase("nope(cpu)", 1)]
    [TestCase("avg(cpu) from now to -1s", 22)]
    public void ErrorsHaveColumns(string text, int column)
    {
        QueryException error = Assert.Throws<QueryException>(() => store.Run(text, Now));
        Assert.Multiple(() =>
        {
            Assert.That(error.Column, Is.EqualTo(column));
            Assert.That(error.Message, Does.StartWith($"column {column}: "));
            Assert.That(error.Data["NativeType"], Does.EndWith("pulse::query_error"));
            Assert.That(error.Data["NativeMessage"], Is.EqualTo(error.Message));
            Assert.That(error.InnerException, Is.Null);
        });
    }

    [Test]
    public void MissingArgumentsAreRefused() => Assert.Multiple(() =>
    {
        Assert.That(() => Query.Parse(null!), Throws.TypeOf<ArgumentNullException>());
        Assert.That(() => store.Run((Query)null!, Now), Throws.TypeOf<ArgumentNullException>());
        Assert.That(() => store.Run((string)null!), Throws.TypeOf<ArgumentNullException>());
    });
}
