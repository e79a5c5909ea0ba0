using NUnit.Framework;
using Pulse.Client.Recording;

namespace Pulse.Client.Tests.Recording;

internal sealed class AlertRuleTests
{
    [TestCase("cpu.load > 0.9", "cpu.load", AlertCondition.Above, 0.9)]
    [TestCase("memory.used<1e9", "memory.used", AlertCondition.Below, 1e9)]
    [TestCase("x{a=\"1>0\"} > -5", "x{a=\"1>0\"}", AlertCondition.Above, -5)]
    public void Reads_selector_side_and_threshold(string text, string selector, AlertCondition condition, double threshold)
    {
        Assert.That(AlertRule.TryParse(text, out var rule), Is.True);
        Assert.That(rule, Is.EqualTo(new AlertRule(selector, condition, threshold)));
    }

    [TestCase("")]
    [TestCase("cpu.load")]
    [TestCase("cpu.load > ")]
    [TestCase("cpu.load > much")]
    [TestCase("> 5")]
    [TestCase("  > 5")]
    public void Refuses(string text) => Assert.That(AlertRule.TryParse(text, out _), Is.False);
}
