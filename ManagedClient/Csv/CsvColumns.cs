namespace Pulse.Client.Csv;

/// <summary>
/// Where the columns stand, by the names in the first line; other columns are ignored.
/// <c>Labels</c> is -1 when there is no such column; <c>Count</c> is the number of fields every row must have.
/// </summary>
internal sealed record CsvColumns(int Time, int Metric, int Labels, int Value, int Count)
{
    public const string Header = "time,metric,labels,value";

    /// <exception cref="CsvException">A needed column is missing.</exception>
    public static CsvColumns Parse(CsvRecord header, string file)
    {
        var names = header.Fields.Select(f => f.Trim()).ToList();
        return new CsvColumns(Needed("time"), Needed("metric"), names.IndexOf("labels"), Needed("value"), names.Count);

        int Needed(string name)
        {
            var index = names.IndexOf(name);
            return index >= 0
                ? index
                : throw new CsvException(file, header.Line, $"no column '{name}'; the first line must name the columns, as in '{Header}'");
        }
    }
}
