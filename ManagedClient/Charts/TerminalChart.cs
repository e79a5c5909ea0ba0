using System.Text;
using Pulse.Client.Formatting;

namespace Pulse.Client.Charts;

/// <summary>Lays lines out as rows of text: value labels, the picture, the time axis, a legend when it is needed.</summary>
internal sealed class TerminalChart
{
    private const int ColumnsPerTimeTick = 14;
    private const int RowsPerValueTick = 3;
    private const int LeastPictureWidth = 10;
    private const string TimeZone = "UTC";

    private readonly IReadOnlyList<PlotLine> _lines;
    private readonly TimeScale _times;
    private readonly ValueScale _values;
    private readonly int _margin;
    private readonly BrailleCanvas _canvas;

    private TerminalChart(IReadOnlyList<PlotLine> lines, int width, int height)
    {
        _lines = lines;
        _values = ValueScale.Covering(lines.SelectMany(l => l.Values), (height / RowsPerValueTick) + 1);
        _margin = Math.Max(TimeZone.Length, _values.Ticks.Max(t => NumberText.Of(t).Length) + 1);
        var columns = Math.Max(LeastPictureWidth, width - _margin - 1);
        _times = TimeScale.Covering(lines, columns / ColumnsPerTimeTick);
        _canvas = new BrailleCanvas(columns, height);
    }

    /// <param name="lines">What to draw; a later line lies above an earlier one.</param>
    /// <param name="width">Columns of the whole chart.</param>
    /// <param name="height">Rows of the picture, without axis and legend.</param>
    public static IReadOnlyList<IReadOnlyList<ChartRun>> Layout(IReadOnlyList<PlotLine> lines, int width, int height)
    {
        var chart = new TerminalChart(lines, width, height);
        chart.Draw();
        return [.. chart.PictureRows(), chart.AxisRow(), chart.TimeRow(), .. chart.LegendRows()];
    }

    private void Draw()
    {
        for (var colour = 0; colour < _lines.Count; colour++)
        {
            DrawLine(_lines[colour], colour);
        }
    }

    private void DrawLine(PlotLine line, int colour)
    {
        for (var i = 0; i < line.Count; i++)
        {
            if (!line.IsGap(i))
            {
                var (x, y) = Dot(line, i);
                _canvas.Set(x, y, colour);
            }
        }

        foreach (var (from, to) in line.Segments())
        {
            _canvas.Line(Dot(line, from), Dot(line, to), colour);
        }
    }

    private (int X, int Y) Dot(PlotLine line, int index) =>
        ((int)Math.Round(_times.Position(line.Times[index]) * (_canvas.Width - 1)), DotRow(line.Values[index]));

    private int DotRow(double value) =>
        (int)Math.Round((1 - _values.Position(value)) * (_canvas.Height - 1));

    private IEnumerable<IReadOnlyList<ChartRun>> PictureRows()
    {
        var ticks = _values.Ticks.ToLookup(t => DotRow(t) / BrailleCanvas.DotsPerRow);
        for (var row = 0; row < _canvas.Rows; row++)
        {
            var tick = ticks[row].Select(NumberText.Of).FirstOrDefault();
            var axis = (tick ?? string.Empty).PadLeft(_margin - 1) + (tick is null ? " │" : " ┤");
            yield return [new ChartRun(axis, BrailleCanvas.NoColour), .. PictureRow(row)];
        }
    }

    private IEnumerable<ChartRun> PictureRow(int row)
    {
        var text = new StringBuilder();
        for (var column = 0; column < _canvas.Columns; column++)
        {
            text.Append(_canvas.Character(column, row));
            var colour = _canvas.Colour(column, row);
            if (column + 1 == _canvas.Columns || _canvas.Colour(column + 1, row) != colour)
            {
                yield return new ChartRun(text.ToString(), colour);
                text.Clear();
            }
        }
    }

    private IReadOnlyList<ChartRun> AxisRow()
    {
        var axis = new string('─', _canvas.Columns).ToCharArray();
        foreach (var tick in _times.Ticks)
        {
            axis[Column(tick)] = '┬';
        }

        return [new ChartRun(new string(' ', _margin) + "└" + new string(axis), BrailleCanvas.NoColour)];
    }

    /// <summary>Labels below their ticks, as far as there is room.</summary>
    private IReadOnlyList<ChartRun> TimeRow()
    {
        var begin = _margin + 1;
        var text = new StringBuilder(TimeZone.PadRight(begin));
        foreach (var tick in _times.Ticks)
        {
            var label = _times.Label(tick);
            var last = begin + _canvas.Columns - label.Length;
            var start = Math.Min(Math.Max(begin, begin + Column(tick) - (label.Length / 2)), last);
            if (start >= text.Length)
            {
                text.Append(' ', start - text.Length).Append(label).Append(' ');
            }
        }

        return [new ChartRun(text.ToString().TrimEnd(), BrailleCanvas.NoColour)];
    }

    private int Column(long time) =>
        (int)Math.Round(_times.Position(time) * (_canvas.Width - 1)) / BrailleCanvas.DotsPerColumn;

    private IEnumerable<IReadOnlyList<ChartRun>> LegendRows()
    {
        if (_lines.Count < 2)
        {
            yield break;
        }

        for (var colour = 0; colour < _lines.Count; colour++)
        {
            yield return [new ChartRun(new string(' ', _margin + 1) + "━━ " + _lines[colour].Name, colour)];
        }
    }
}
