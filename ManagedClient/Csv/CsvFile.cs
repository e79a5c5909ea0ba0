using System.Text;
using Pulse.Client.Sampling;

namespace Pulse.Client.Csv;

/// <summary>An open CSV file of measurements that knows how far it has been read.</summary>
internal sealed class CsvFile : IDisposable
{
    private readonly FileStream _bytes;
    private readonly StreamReader _text;
    private readonly string _name;

    private CsvFile(string path)
    {
        _name = path;
        _bytes = File.OpenRead(path);
        _text = new StreamReader(_bytes, new UTF8Encoding(false, throwOnInvalidBytes: true));
    }

    public long Length => _bytes.Length;

    /// <summary>Bytes taken from the file so far, a buffer ahead of the rows returned.</summary>
    public long Position => _bytes.Position;

    /// <exception cref="ClientException">The file is missing or may not be read.</exception>
    public static CsvFile Open(string path)
    {
        if (Directory.Exists(path))
        {
            throw new ClientException($"cannot open '{path}': it is a directory");
        }

        try
        {
            return new CsvFile(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ClientException($"cannot open '{path}': {FileProblem.Describe(e)}", e);
        }
    }

    public IEnumerable<Measurement> ReadAll() => new CsvMeasurementReader(_text, _name).ReadAll();

    public void Dispose() => _text.Dispose();
}
