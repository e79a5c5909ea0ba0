namespace Pulse.Interop.Tests;

internal sealed class SeriesKeyTests
{
    private static readonly string[] Values =
        ["plain", "", "quote \" backslash \\ line\nend", "größe 温度 🌡", "nul\0inside", "été"];

    private static Dictionary<string, string> Label(string name, string value) => new() { [name] = value };

    [Test]
    public void NameAlone()
    {
        var key = new SeriesKey("cpu.load");
        Assert.Multiple(() =>
        {
            Assert.That(key.Name, Is.EqualTo("cpu.load"));
            Assert.That(key.Labels, Is.Empty);
            Assert.That(key.Text, Is.EqualTo("cpu.load"));
            Assert.That(key.ToString(), Is.EqualTo("cpu.load"));
        });
    }

    [Test]
    public void LabelsAreOrdered()
    {
        var key = new SeriesKey("cpu", new Dictionary<string, string> { ["host"] = "web", ["core"] = "0" });
        Assert.Multiple(() =>
        {
            Assert.That(key.Text, Is.EqualTo("cpu{core=\"0\",host=\"web\"}"));
            Assert.That(key.Labels.Keys, Is.EqualTo(new[] { "core", "host" }));
            Assert.That(key.Labels["host"], Is.EqualTo("web"));
        });
    }

    [TestCaseSource(nameof(Values))]
    public void TextRoundTrips(string value)
    {
        var key = new SeriesKey("température.温度", Label("où", value));
        SeriesKey parsed = SeriesKey.Parse(key.Text);
        Assert.Multiple(() =>
        {
            Assert.That(parsed, Is.EqualTo(key));
            Assert.That(parsed.Labels["où"], Is.EqualTo(value));
            Assert.That(parsed.Name, Is.EqualTo("température.温度"));
        });
    }

    [Test]
    public void EqualityIsByText()
    {
        SeriesKey key = SeriesKey.Parse("a { b = \"c\" }");
        Assert.Multiple(() =>
        {
            Assert.That(key.Equals(new SeriesKey("a", Label("b", "c"))), Is.True);
            Assert.That(key.Equals((object)new SeriesKey("a", Label("b", "c"))), Is.True);
            Assert.That(key.Equals(new SeriesKey("a")), Is.False);
            Assert.That(key.Equals((object)"a"), Is.False);
            Assert.That(key.GetHashCode(), Is.EqualTo(new SeriesKey("a", Label("b", "c")).GetHashCode()));
            Assert.That(key.Equals((SeriesKey)null!), Is.False);
        });
    }

    [TestCase("")]
    [TestCase("two words")]
    [TestCase("a{b")]
    public void ForbiddenNamesAreRefused(string name) =>
        Assert.That(() => new SeriesKey(name), Throws.TypeOf<ArgumentException>());

    [Test]
    public void MissingTextsAreRefused() => Assert.Multiple(() =>
    {
        Assert.That(() => new SeriesKey(null!), Throws.TypeOf<ArgumentNullException>());
        Assert.That(() => new SeriesKey("a", null!), Throws.TypeOf<ArgumentNullException>());
        Assert.That(() => new SeriesKey("a", [new("b", null!)]), Throws.TypeOf<ArgumentNullException>());
        Assert.That(() => SeriesKey.Parse(null!), Throws.TypeOf<ArgumentNullException>());
    });

    [Test]
    public void RepeatedLabelsAreRefused() =>
        Assert.That(() => new SeriesKey("a", [new("b", "1"), new("b", "2")]),
            Throws.ArgumentException.With.Message.Contains("'b'"));

    [TestCase("", 1)]
    [TestCase("a{b}", 4)]
    [TestCase("温度{🌡=x}", 6)]
    [TestCase("a{b=\"c\"", 8)]
    public void ParseErrorsHaveColumns(string text, int column) =>
        Assert.That(() => SeriesKey.Parse(text), Throws.TypeOf<QueryException>().With.Property("Column").EqualTo(column));

    [Test]
    public void LoneSurrogatesBecomeReplacementCharacters() =>
        Assert.That(new SeriesKey("a", Label("b", "\uD800")).Labels["b"], Is.EqualTo("\uFFFD"));
}
