using NUnit.Framework;
using Pulse.Client.Importing;
using Pulse.Client.Sampling;

namespace Pulse.Client.Tests.Importing;

internal sealed class ImporterTests
{
    private static readonly MetricKey A = MetricKey.Of("a", ("host", "x"));
    private static readonly MetricKey B = MetricKey.Of("b");

    [Test]
    public void Sorts_rows_by_series_and_keeps_their_order()
    {
        var batches = Importer.Read([new(A, 1, 10), new(B, 1, 20), new(A, 2, 11)], () => { });
        Assert.That(batches.Select(b => b.Key), Is.EqualTo(new[] { A, B }));
        Assert.That(batches[0].Samples.Select(s => s.Value), Is.EqualTo(new[] { 10, 11 }));
    }

    [Test]
    public void Stores_every_sample_and_tells_how_many()
    {
        using var folder = new TemporaryFolder();
        using var store = new Store(folder.Path);
        var stored = 0;
        Importer.Append(store, Importer.Read(Rows(100_000), () => { }), count => stored += count);
        Assert.That(stored, Is.EqualTo(100_000));
        Assert.That(store["""a{host="x"}"""].Count, Is.EqualTo(100_000));
    }

    [Test]
    public void Refuses_a_file_that_begins_before_the_end_of_a_series()
    {
        using var folder = new TemporaryFolder();
        using var store = new Store(folder.Path);
        store.Append("b", new Sample(50, 1));
        var batches = Importer.Read([.. Rows(10), new(B, 49, 1)], () => { });
        Assert.Throws<ClientException>(() => Importer.Append(store, batches, _ => { }));
        Assert.That(store.Statistics.Samples, Is.EqualTo(1), "nothing of the file was stored");
    }

    private static IEnumerable<Measurement> Rows(int count) =>
        Enumerable.Range(0, count).Select(i => new Measurement(A, i, i));
}
