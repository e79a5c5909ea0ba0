using Bridged;
using NUnit.Framework;

namespace Tests;

public sealed class WordHistogramTests
{
    [Test]
    public void WordsAreCounted()
    {
        using WordHistogram histogram = new();
        histogram.Add("a");
        histogram.Add("b");
        histogram.Add("a");

        Assert.That(histogram["a"], Is.EqualTo(2));
        Assert.That(histogram["c"], Is.Zero);
        Assert.That(histogram.Count, Is.EqualTo(2));
    }

    [Test]
    public void AnEmptyWordIsRefused()
    {
        using WordHistogram histogram = new();

        Assert.That(() => histogram.Add(string.Empty), Throws.ArgumentException.With.Message.EqualTo("a word is not empty"));
    }
}
