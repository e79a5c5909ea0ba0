using System.Xml.Linq;
using NUnit.Framework;
using Pulse.Client.Charts;

namespace Pulse.Client.Tests.Charts;

internal sealed class SvgChartTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Test]
    public void Is_well_formed_whatever_the_names()
    {
        var document = Write("a < b & \"c\" \u0001", Line("<&>\uD800"));
        Assert.That(document.Root!.Element(Svg + "title")!.Value, Is.EqualTo("a < b & \"c\" \uFFFD"));
        Assert.That(document.Descendants(Svg + "text").Last().Value, Is.EqualTo("<&>\uFFFD"));
    }

    [Test]
    public void Every_line_has_a_path_and_a_colour_of_its_own()
    {
        var paths = Write("t", Line("a", 1, 2), Line("b", 2, 1)).Descendants(Svg + "path").ToList();
        Assert.That(paths.Select(p => p.Attribute("stroke")!.Value).Distinct().Count(), Is.EqualTo(2));
    }

    [Test]
    public void Ends_of_the_data_are_ends_of_the_picture() =>
        Assert.That(Path(Line("a", 0, 1)), Is.EqualTo("M72 360L72 360L936 40"));

    [Test]
    public void A_gap_begins_a_new_stroke() =>
        Assert.That(Path(Line("a", 0, double.NaN, 1)), Is.EqualTo("M72 360L72 360M936 40L936 40"));

    [Test]
    public void No_data_is_a_chart_without_lines() =>
        Assert.That(Write("t").Descendants(Svg + "path"), Is.Empty);

    private static string Path(PlotLine line) => Write("t", line).Descendants(Svg + "path").Single().Attribute("d")!.Value;

    private static XDocument Write(string title, params PlotLine[] lines)
    {
        var text = new StringWriter();
        SvgChart.Write(text, title, lines);
        return XDocument.Parse(text.ToString());
    }

    private static PlotLine Line(string name, params double[] values) =>
        new(name, [.. values.Select((_, i) => i * 1_000_000_000L)], values);
}
