using NUnit.Framework;
using Pulse.Client.Csv;
using Pulse.Client.Sampling;

namespace Pulse.Client.Tests.Csv;

internal sealed class CsvMeasurementWriterTests
{
    private static readonly Measurement[] Rows =
    [
        new(MetricKey.Of("cpu.load", ("host", "a")), 1_500_000_000, 0.1),
        new(MetricKey.Of("größe, \"quoted\"", ("ключ", "a;b=c\\d")), -100, double.NegativeInfinity),
        new(MetricKey.Of("line\nbreak"), long.MaxValue / 100 * 100, 5e-324),
    ];

    [Test]
    public void Reads_back_what_it_wrote()
    {
        var text = Write(Rows);
        Assert.That(new CsvMeasurementReader(new StringReader(text), "x").ReadAll(), Is.EqualTo(Rows));
    }

    [Test]
    public void Quotes_only_what_needs_it() =>
        Assert.That(Write(Rows[..1]), Is.EqualTo("time,metric,labels,value\n1970-01-01T00:00:01.5Z,cpu.load,host=a,0.1\n"));

    [Test]
    public void A_folder_that_is_missing_is_an_error_of_the_user()
    {
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "no such folder", "x.csv");
        var error = Assert.Throws<ClientException>(() => CsvMeasurementWriter.Create(path));
        Assert.That(error.Message, Is.EqualTo($"cannot write '{path}': there is no such directory"));
    }

    private static string Write(IEnumerable<Measurement> rows)
    {
        var text = new StringWriter();
        using (var writer = new CsvMeasurementWriter(text))
        {
            foreach (var row in rows)
            {
                writer.Write(row);
            }
        }

        return text.ToString();
    }
}
