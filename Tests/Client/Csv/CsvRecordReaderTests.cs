using NUnit.Framework;
using Pulse.Client.Csv;

namespace Pulse.Client.Tests.Csv;

internal sealed class CsvRecordReaderTests
{
    [TestCase("a,b", "a|b")]
    [TestCase("a,", "a|")]
    [TestCase(",", "|")]
    [TestCase("\"a,b\",c", "a,b|c")]
    [TestCase("\"say \"\"hi\"\"\"", "say \"hi\"")]
    [TestCase("\"two\nlines\",x", "two\nlines|x")]
    [TestCase("\"\",x", "|x")]
    [TestCase("größe,数", "größe|数")]
    public void Splits_one_record(string text, string fields) =>
        Assert.That(string.Join('|', ReadAll(text).Single().Fields), Is.EqualTo(fields));

    [TestCase("a\nb\nc")]
    [TestCase("a\r\nb\r\nc\r\n")]
    [TestCase("a\rb\rc\r")]
    public void Counts_lines_whatever_the_line_break(string text) =>
        Assert.That(ReadAll(text).Select(r => r.Line), Is.EqualTo(new long[] { 1, 2, 3 }));

    [Test]
    public void Skips_empty_lines_but_counts_them() =>
        Assert.That(ReadAll("a\n\n\nb").Select(r => r.Line), Is.EqualTo(new long[] { 1, 4 }));

    [Test]
    public void Counts_line_breaks_inside_quotes() =>
        Assert.That(ReadAll("\"a\r\nb\"\nc").Select(r => r.Line), Is.EqualTo(new long[] { 1, 3 }));

    [Test]
    public void Empty_text_has_no_records() => Assert.That(ReadAll(string.Empty), Is.Empty);

    [TestCase("x\n\"never\nclosed", 2, "never closed")]
    [TestCase("x\n\"a\"b", 2, "after a closing quote")]
    [TestCase("a\"b", 1, "quote inside a field")]
    public void Names_the_line_of_a_wrong_quote(string text, long line, string reason)
    {
        var error = Assert.Throws<CsvException>(() => ReadAll(text));
        Assert.That(error.Line, Is.EqualTo(line));
        Assert.That(error.Message, Does.StartWith($"file.csv({line}): ").And.Contain(reason));
    }

    private static List<CsvRecord> ReadAll(string text)
    {
        var reader = new CsvRecordReader(new StringReader(text), "file.csv");
        var records = new List<CsvRecord>();
        while (reader.Read() is { } record)
        {
            records.Add(record);
        }

        return records;
    }
}
