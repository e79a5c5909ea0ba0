using System.Globalization;
using System.Text;
using System.Xml;
using Pulse.Client.Formatting;

namespace Pulse.Client.Charts;

/// <summary>Writes a chart as a self-contained SVG document: grid, axes in UTC, lines, a legend.</summary>
internal sealed class SvgChart
{
    private const int Width = 960;
    private const int PictureHeight = 320;
    private const int Left = 72;
    private const int Right = 24;
    private const int Top = 40;
    private const int AxisHeight = 28;
    private const int LegendRow = 20;
    private const string Namespace = "http://www.w3.org/2000/svg";

    private readonly XmlWriter _xml;
    private readonly IReadOnlyList<PlotLine> _lines;
    private readonly TimeScale _times;
    private readonly ValueScale _values;

    private SvgChart(XmlWriter xml, IReadOnlyList<PlotLine> lines)
    {
        _xml = xml;
        _lines = lines;
        _times = TimeScale.Covering(lines, 8);
        _values = ValueScale.Covering(lines.SelectMany(l => l.Values), 6);
    }

    /// <summary>Writes the whole document; the same input gives the same bytes.</summary>
    public static void Write(TextWriter output, string title, IReadOnlyList<PlotLine> lines)
    {
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = Encoding.UTF8, OmitXmlDeclaration = true };
        using var xml = XmlWriter.Create(output, settings);
        new SvgChart(xml, lines).WriteDocument(title);
    }

    private static int PictureWidth => Width - Left - Right;

    private int Height => Top + PictureHeight + AxisHeight + (_lines.Count * LegendRow) + 8;

    private void WriteDocument(string title)
    {
        _xml.WriteStartElement("svg", Namespace);
        Attributes(("viewBox", $"0 0 {Width} {Height}"), ("font-family", "sans-serif"), ("font-size", "12"));
        Element("title", title);
        Element("rect", null, ("width", "100%"), ("height", "100%"), ("fill", "white"));
        Element("text", title, ("x", N(Left)), ("y", "24"), ("font-size", "15"), ("font-weight", "bold"));
        WriteValueAxis();
        WriteTimeAxis();
        for (var i = 0; i < _lines.Count; i++)
        {
            WriteLine(_lines[i], Colour(i));
            WriteLegend(_lines[i], Colour(i), Top + PictureHeight + AxisHeight + ((i + 1) * LegendRow));
        }

        _xml.WriteEndElement();
    }

    private void WriteValueAxis()
    {
        foreach (var tick in _values.Ticks)
        {
            var y = Y(tick);
            GridLine(N(Left), y, N(Left + PictureWidth), y);
            Element("text", NumberText.Of(tick), ("x", N(Left - 8)), ("y", y), ("text-anchor", "end"), ("dominant-baseline", "middle"));
        }
    }

    private void WriteTimeAxis()
    {
        foreach (var tick in _times.Ticks)
        {
            var x = X(tick);
            GridLine(x, N(Top), x, N(Top + PictureHeight));
            Element("text", _times.Label(tick), ("x", x), ("y", N(Top + PictureHeight + 18)), ("text-anchor", "middle"));
        }
    }

    private void GridLine(string x1, string y1, string x2, string y2) =>
        Element("line", null, ("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2), ("stroke", "#ddd"));

    private void WriteLine(PlotLine line, string colour)
    {
        var path = Path(line);
        if (path.Length > 0)
        {
            Element("path", null, ("d", path), ("fill", "none"), ("stroke", colour), ("stroke-width", "1.5"), ("stroke-linecap", "round"));
        }
    }

    /// <summary>Move after a gap, draw otherwise; a value between two gaps is a dot, by its round cap.</summary>
    private string Path(PlotLine line)
    {
        var path = new StringBuilder();
        for (var i = 0; i < line.Count; i++)
        {
            if (line.IsGap(i))
            {
                continue;
            }

            var begins = i == 0 || line.IsGap(i - 1);
            var point = $"{X(line.Times[i])} {Y(line.Values[i])}";
            path.Append(begins ? $"M{point}L{point}" : $"L{point}");
        }

        return path.ToString();
    }

    private void WriteLegend(PlotLine line, string colour, int y)
    {
        Element("rect", null, ("x", N(Left)), ("y", N(y - 9)), ("width", "14"), ("height", "4"), ("fill", colour));
        Element("text", line.Name, ("x", N(Left + 22)), ("y", N(y - 2)));
    }

    private string X(long time) => N(Left + (_times.Position(time) * PictureWidth));

    private string Y(double value) => N(Top + ((1 - _values.Position(value)) * PictureHeight));

    private static string Colour(int index) => Palette.Hex(index);

    private static string N(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private void Element(string name, string? text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _xml.WriteStartElement(name, Namespace);
        Attributes(attributes);
        _xml.WriteString(text is null ? null : XmlText.Clean(text));
        _xml.WriteEndElement();
    }

    private void Attributes(params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            _xml.WriteAttributeString(name, value);
        }
    }
}
