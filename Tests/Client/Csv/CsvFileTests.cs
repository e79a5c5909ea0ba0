using NUnit.Framework;
using Pulse.Client.Csv;

namespace Pulse.Client.Tests.Csv;

internal sealed class CsvFileTests
{
    [Test]
    public void The_sample_data_are_complete()
    {
        using var file = CsvFile.Open(Path.Combine(TestContext.CurrentContext.TestDirectory, "machine.csv"));
        var rows = file.ReadAll().ToList();
        Assert.That(rows, Has.Count.EqualTo(6000));
        Assert.That(rows.Select(r => r.Key).Distinct().Count(), Is.EqualTo(10));
    }

    [Test]
    public void A_missing_file_is_named()
    {
        var error = Assert.Throws<ClientException>(() => CsvFile.Open("no-such.csv"));
        Assert.That(error.Message, Is.EqualTo("cannot open 'no-such.csv': there is no such file"));
    }

    [Test]
    public void A_directory_is_no_file()
    {
        using var folder = new TemporaryFolder();
        Assert.That(() => CsvFile.Open(folder.Path), Throws.TypeOf<ClientException>().With.Message.EndsWith("it is a directory"));
    }

    [Test]
    public void Skips_the_byte_order_mark_and_reads_to_the_end()
    {
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "bom.csv");
        File.WriteAllText(path, "\uFEFFtime,metric,value\n1,x,2\n");
        using var file = CsvFile.Open(path);
        Assert.That(file.ReadAll().Count(), Is.EqualTo(1));
        Assert.That(file.Position, Is.EqualTo(file.Length));
    }
}
