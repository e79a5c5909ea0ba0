using NUnit.Framework;
using Pulse.Client.Formatting;

namespace Pulse.Client.Tests.Formatting;

internal sealed class NumberTextTests
{
    [TestCase(0, "0")]
    [TestCase(1, "1")]
    [TestCase(-0.25, "-0.25")]
    [TestCase(0.123456, "0.1235")]
    [TestCase(12.3456, "12.35")]
    [TestCase(1234.56, "1235")]
    [TestCase(9999, "9999")]
    [TestCase(9999.6, "10 k")]
    [TestCase(24684096.0 * 1024, "25.28 G")]
    [TestCase(999_949, "999.9 k")]
    [TestCase(999_999, "1 M")]
    [TestCase(-1.5e6, "-1.5 M")]
    [TestCase(0.00001234, "1.234e-5")]
    [TestCase(double.NaN, "–")]
    [TestCase(double.NegativeInfinity, "-∞")]
    public void Numbers(double value, string text) => Assert.That(NumberText.Of(value), Is.EqualTo(text));

    [Test]
    public void Counts_are_grouped() => Assert.That(NumberText.OfCount(1234567), Is.EqualTo("1,234,567"));
}
