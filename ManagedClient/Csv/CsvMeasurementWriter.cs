using System.Globalization;
using Pulse.Client.Formatting;
using Pulse.Client.Sampling;

namespace Pulse.Client.Csv;

/// <summary>Writes measurements so that <see cref="CsvMeasurementReader"/> reads them back. Owns the text writer.</summary>
internal sealed class CsvMeasurementWriter : IDisposable
{
    private static ReadOnlySpan<char> Special => ['"', ',', '\n', '\r'];
    private readonly TextWriter _text;

    public CsvMeasurementWriter(TextWriter text)
    {
        _text = text;
        _text.NewLine = "\n";
        _text.WriteLine(CsvColumns.Header);
    }

    /// <exception cref="ClientException">The file cannot be written.</exception>
    public static CsvMeasurementWriter Create(string path)
    {
        try
        {
            return new CsvMeasurementWriter(new StreamWriter(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ClientException($"cannot write '{path}': {FileProblem.Describe(e)}", e);
        }
    }

    public void Write(Measurement measurement)
    {
        _text.Write(Timestamp.ToText(measurement.Time));
        _text.Write(',');
        _text.Write(Quote(measurement.Key.Metric));
        _text.Write(',');
        _text.Write(Quote(measurement.Key.LabelText));
        _text.Write(',');
        _text.WriteLine(measurement.Value.ToString("R", CultureInfo.InvariantCulture));
    }

    public void Dispose() => _text.Dispose();

    private static string Quote(string field) =>
        field.AsSpan().IndexOfAny(Special) < 0
            ? field
            : "\"" + field.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
