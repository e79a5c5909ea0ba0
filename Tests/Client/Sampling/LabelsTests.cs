using NUnit.Framework;
using Pulse.Client.Sampling;

namespace Pulse.Client.Tests.Sampling;

internal sealed class LabelsTests
{
    [Test]
    public void Formats_in_order_of_names() =>
        Assert.That(MetricKey.Of("m", ("host", "b"), ("core", "0")).LabelText, Is.EqualTo("core=0;host=b"));

    [TestCase("a", "b")]
    [TestCase("=;\\", "\\;=")]
    [TestCase("名前", "値")]
    [TestCase("a", "")]
    public void Reads_back_what_it_wrote(string name, string value)
    {
        var labels = Labels.Parse(MetricKey.Of("m", (name, value), ("z", "1")).LabelText);
        Assert.That(labels, Is.EqualTo(new Dictionary<string, string> { [name] = value, ["z"] = "1" }));
    }

    [TestCase("")]
    [TestCase(";;")]
    public void No_labels(string text) => Assert.That(Labels.Parse(text), Is.Empty);

    [TestCase("a")]
    [TestCase("=b")]
    [TestCase("a=b=c")]
    [TestCase("a=1;a=2")]
    public void Refuses(string text) => Assert.Throws<FormatException>(() => Labels.Parse(text));
}
