using System.Text;
using NUnit.Framework;
using Pulse.Client.Csv;
using Pulse.Client.Sampling;

namespace Pulse.Client.Tests.Csv;

internal sealed class CsvMeasurementReaderTests
{
    [Test]
    public void Reads_a_row() =>
        Assert.That(
            ReadAll("time,metric,labels,value\n1970-01-01T00:00:01.5Z,cpu.load,host=a,0.25\n"),
            Is.EqualTo(new[] { new Measurement(MetricKey.Of("cpu.load", ("host", "a")), 1_500_000_000, 0.25) }));

    [Test]
    public void Finds_columns_by_name_and_ignores_others() =>
        Assert.That(
            ReadAll("value,comment,time,metric\n-1e3,hello,42,x\n"),
            Is.EqualTo(new[] { new Measurement(MetricKey.Of("x"), 42, -1000) }));

    [Test]
    public void Sorts_labels_so_that_equal_series_are_equal()
    {
        var rows = ReadAll("time,metric,labels,value\n1,x,b=2;a=1,0\n2,x,a=1;b=2,0\n").ToList();
        Assert.That(rows[0].Key, Is.EqualTo(rows[1].Key));
    }

    [Test]
    public void Reads_infinities_and_equal_times() =>
        Assert.That(
            ReadAll("time,metric,value\n1,x,-Infinity\n1,x,Infinity\n").Select(m => m.Value),
            Is.EqualTo(new[] { double.NegativeInfinity, double.PositiveInfinity }));

    [TestCase("", 1, "the file is empty")]
    [TestCase("time,value\n", 1, "no column 'metric'")]
    [TestCase("time,metric,value\n1,x,0\n1,x\n", 3, "2 fields where the first line names 3")]
    [TestCase("time,metric,value\nyesterday,x,0\n", 2, "'yesterday' is not a time")]
    [TestCase("time,metric,value\n0001-01-01,x,0\n", 2, "is not a time")]
    [TestCase("time,metric,value\n1,x,abc\n", 2, "'abc' is not a number")]
    [TestCase("time,metric,value\n1,x,\"1,5\"\n", 2, "'1,5' is not a number")]
    [TestCase("time,metric,value\n1,x,NaN\n", 2, "'NaN' is not a number")]
    [TestCase("time,metric,value\n2,x,0\n1,y,0\n1,x,0\n", 4, "the time goes back behind the row before of 'x'")]
    [TestCase("time,metric,value\n1, ,1\n", 2, "the metric has no name")]
    [TestCase("time,metric,labels,value\n1,x,host,1\n", 2, "the label 'host' is not of the form name=value")]
    [TestCase("time,metric,labels,value\n1,x,a=1;a=2,1\n", 2, "the label 'a' stands twice")]
    public void Names_line_and_reason(string text, long line, string reason)
    {
        var error = Assert.Throws<CsvException>(() => ReadAll(text).ToList());
        Assert.That(error.Message, Does.StartWith($"file.csv({line}): ").And.Contain(reason));
    }

    [Test]
    public void Rows_before_a_bad_one_are_returned()
    {
        using var rows = ReadAll("time,metric,value\n1,x,0\nbad\n").GetEnumerator();
        Assert.That(rows.MoveNext(), Is.True);
        Assert.Throws<CsvException>(() => rows.MoveNext());
    }

    [Test]
    public void Refuses_what_is_not_UTF8()
    {
        var bytes = Encoding.Latin1.GetBytes("time,metric,value\n1,größe,0\n");
        using var text = new StreamReader(new MemoryStream(bytes), new UTF8Encoding(false, true));
        Assert.Throws<CsvException>(() => new CsvMeasurementReader(text, "file.csv").ReadAll().ToList());
    }

    private static IEnumerable<Measurement> ReadAll(string text) =>
        new CsvMeasurementReader(new StringReader(text), "file.csv").ReadAll();
}
