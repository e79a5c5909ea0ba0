namespace Pulse.Client.Csv;

/// <summary>A CSV file that cannot be read, with the line where it goes wrong: <c>file(line): reason</c>.</summary>
internal sealed class CsvException(string file, long line, string reason)
    : ClientException($"{file}({line}): {reason}")
{
    public long Line { get; } = line;
}
