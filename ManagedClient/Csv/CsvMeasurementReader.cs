using System.Globalization;
using System.Text;
using Pulse.Client.Formatting;
using Pulse.Client.Sampling;

namespace Pulse.Client.Csv;

/// <summary>Reads measurements from CSV text, one row at a time. Used from one thread; does not own the text.</summary>
internal sealed class CsvMeasurementReader(TextReader text, string file)
{
    private readonly CsvRecordReader _records = new(text, file);
    private readonly Dictionary<(string Metric, string Labels), MetricKey> _keys = [];
    private readonly Dictionary<MetricKey, long> _lastTimes = [];

    /// <summary>All rows, in the order of the file.</summary>
    /// <exception cref="CsvException">The header or a row cannot be read.</exception>
    public IEnumerable<Measurement> ReadAll()
    {
        var header = Next(1) ?? throw new CsvException(file, 1, "the file is empty");
        var columns = CsvColumns.Parse(header, file);
        for (var row = Next(header.Line); row is not null; row = Next(row.Line))
        {
            yield return ParseRow(row, columns);
        }
    }

    private CsvRecord? Next(long previousLine)
    {
        try
        {
            return _records.Read();
        }
        catch (DecoderFallbackException)
        {
            throw new CsvException(file, previousLine, "the text after this line is not UTF-8");
        }
    }

    private Measurement ParseRow(CsvRecord row, CsvColumns columns)
    {
        if (row.Fields.Count != columns.Count)
        {
            throw new CsvException(file, row.Line, $"{row.Fields.Count} fields where the first line names {columns.Count}");
        }

        var time = ParseTime(row, row.Fields[columns.Time]);
        var value = ParseValue(row, row.Fields[columns.Value]);
        var labels = columns.Labels < 0 ? Labels.None : row.Fields[columns.Labels];
        var key = ParseKey(row, row.Fields[columns.Metric], labels);
        CheckOrder(row, key, time);
        return new Measurement(key, time, value);
    }

    /// <summary>A store appends: within a series the times may not go back.</summary>
    private void CheckOrder(CsvRecord row, MetricKey key, long time)
    {
        if (_lastTimes.TryGetValue(key, out var last) && time < last)
        {
            throw new CsvException(file, row.Line, $"the time goes back behind the row before of '{key}', {Timestamp.ToText(last)}");
        }

        _lastTimes[key] = time;
    }

    private long ParseTime(CsvRecord row, string field) =>
        Timestamp.TryParse(field, out var time)
            ? time
            : throw new CsvException(file, row.Line, $"'{field}' is not a time (ISO 8601 or nanoseconds since 1970)");

    private double ParseValue(CsvRecord row, string field) =>
        double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && !double.IsNaN(value)
            ? value
            : throw new CsvException(file, row.Line, $"'{field}' is not a number");

    private MetricKey ParseKey(CsvRecord row, string metric, string labels)
    {
        if (_keys.TryGetValue((metric, labels), out var known))
        {
            return known;
        }

        if (string.IsNullOrWhiteSpace(metric))
        {
            throw new CsvException(file, row.Line, "the metric has no name");
        }

        var key = new MetricKey(metric, Normalize(row, labels));
        _keys.Add((metric, labels), key);
        return key;
    }

    private string Normalize(CsvRecord row, string labels)
    {
        try
        {
            return Labels.Format(Labels.Parse(labels));
        }
        catch (FormatException e)
        {
            throw new CsvException(file, row.Line, e.Message);
        }
    }
}
