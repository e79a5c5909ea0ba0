namespace Pulse.Client.Csv;

/// <summary>The fields of one record and the line (from 1) on which it begins.</summary>
internal sealed record CsvRecord(long Line, IReadOnlyList<string> Fields);
