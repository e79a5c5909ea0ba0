using NUnit.Framework;
using Pulse.Client.Charts;

namespace Pulse.Client.Tests.Charts;

internal sealed class TerminalChartTests
{
    private const long Second = 1_000_000_000;

    [Test]
    public void Draws_a_rising_line_between_axes() =>
        Assert.That(Rows([Line("up", 0, 1, 2)], 24, 3), Is.EqualTo(new[]
        {
            " 2 ┤⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⣀⣀⠤⠔⠒⠉",
            "   │⠀⠀⠀⠀⠀⠀⠀⣀⣀⠤⠤⠒⠊⠉⠀⠀⠀⠀⠀⠀",
            " 0 ┤⣀⠤⠤⠒⠒⠉⠉⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀⠀",
            "   └┬──────────────────┬",
            "UTC 00:00:00    00:00:02",
        }));

    [Test]
    public void All_rows_of_the_picture_have_the_asked_width()
    {
        var rows = Rows([Line("a", 0, 5, 3), Line("b", 1, 2, 9)], 50, 8);
        Assert.That(rows.Take(9).Select(r => r.Length), Is.All.EqualTo(50));
    }

    [Test]
    public void One_line_needs_no_legend() =>
        Assert.That(Rows([Line("alone", 0, 1)], 40, 4), Has.None.Contain("alone"));

    [Test]
    public void Several_lines_are_named_below() =>
        Assert.That(Rows([Line("first", 0, 1), Line("second", 1, 0)], 40, 4).TakeLast(2).Select(r => r.Trim()),
            Is.EqualTo(new[] { "━━ first", "━━ second" }));

    [Test]
    public void A_gap_is_not_joined()
    {
        var joined = Dots(Text([Line("x", 1, 1, 1)], 40, 4));
        var interrupted = Dots(Text([Line("x", 1, double.NaN, 1)], 40, 4));
        Assert.That(interrupted, Is.EqualTo(2).And.LessThan(joined));
    }

    [Test]
    public void No_data_still_has_axes() => Assert.That(Text([], 40, 4), Does.Contain("└").And.Contain("UTC"));

    private static string Text(IReadOnlyList<PlotLine> lines, int width, int height) => string.Join('\n', Rows(lines, width, height));

    private static List<string> Rows(IReadOnlyList<PlotLine> lines, int width, int height) =>
        [.. TerminalChart.Layout(lines, width, height).Select(r => string.Concat(r.Select(t => t.Text)))];

    private static int Dots(string text) => text.Count(c => c is > '\u2800' and <= '\u28FF');

    private static PlotLine Line(string name, params double[] values) =>
        new(name, [.. values.Select((_, i) => i * Second)], values);
}
