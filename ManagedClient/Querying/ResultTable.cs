using System.Globalization;
using Pulse.Client.Formatting;
using Spectre.Console;

namespace Pulse.Client.Querying;

/// <summary>
/// Shows a result as a table: one line per series when the query has a single interval, otherwise one line per
/// interval with a column for each of a few series, or one line per point for many.
/// </summary>
internal static class ResultTable
{
    private const int MostColumns = 4;

    public static Table Layout(QueryResult result, TimeSpan step)
    {
        if (step == TimeSpan.Zero)
        {
            return OnePointEach(result);
        }

        return result.Count <= MostColumns ? OneColumnEach(result) : OneLinePerPoint(result);
    }

    private static Table OnePointEach(QueryResult result)
    {
        var table = NewTable("series", "value", "samples");
        foreach (var (row, point) in Points(result))
        {
            table.AddRow(Key(row), Value(point.Value), Cell(NumberText.OfCount(point.Samples)));
        }

        return table;
    }

    private static Table OneColumnEach(QueryResult result)
    {
        var table = NewTable(["time (UTC)", .. result.Select(r => r.Key.Text)]);
        var columns = result.Select(r => r.ToDictionary(p => p.Nanoseconds, p => p.Value)).ToList();
        foreach (var time in columns.SelectMany(c => c.Keys).Distinct().Order())
        {
            var values = columns.Select(c => c.TryGetValue(time, out var value) ? Value(value) : Cell(string.Empty));
            table.AddRow([Time(time), .. values]);
        }

        return table;
    }

    private static Table OneLinePerPoint(QueryResult result)
    {
        var table = NewTable("time (UTC)", "value", "series");
        foreach (var (row, point) in Points(result).OrderBy(p => p.Point.Nanoseconds))
        {
            table.AddRow(Time(point.Nanoseconds), Value(point.Value), Key(row));
        }

        return table;
    }

    private static IEnumerable<(QueryRow Row, QueryPoint Point)> Points(QueryResult result) =>
        result.SelectMany(row => row, (row, point) => (row, point));

    /// <summary>The first column is text, the others are numbers, a series is text again.</summary>
    private static Table NewTable(params IReadOnlyList<string> titles)
    {
        var table = new Table().Border(TableBorder.Rounded);
        for (var i = 0; i < titles.Count; i++)
        {
            var column = new TableColumn(Cell($"{titles[i]}"));
            table.AddColumn(i == 0 || titles[i] == "series" ? column : column.RightAligned());
        }

        return table;
    }

    private static Text Key(QueryRow row) => Cell(row.Key.Text);

    private static Text Value(double value) => Cell(NumberText.Of(value));

    private static Text Time(long nanoseconds) =>
        Cell(Timestamp.ToDateTime(nanoseconds).ToString("yyyy-MM-dd HH:mm:ss.FFF", CultureInfo.InvariantCulture));

    private static Text Cell(string text) => new(text);
}
