using Pulse.Client.Charts;
using Spectre.Console;

namespace Pulse.Client.Querying;

/// <summary>Writes a chart to a terminal, in colours where it has them.</summary>
internal static class ChartView
{
    private const int Height = 14;

    public static void Write(IAnsiConsole console, IReadOnlyList<PlotLine> lines)
    {
        foreach (var row in TerminalChart.Layout(lines, console.Profile.Width, Height))
        {
            WriteRow(console, row);
        }
    }

    private static void WriteRow(IAnsiConsole console, IReadOnlyList<ChartRun> row)
    {
        foreach (var run in row)
        {
            console.Write(run.Text, Style(run.Colour));
        }

        console.WriteLine();
    }

    private static Style Style(int colour) =>
        colour == BrailleCanvas.NoColour ? Spectre.Console.Style.Plain : Spectre.Console.Style.Parse(Palette.Hex(colour));
}
