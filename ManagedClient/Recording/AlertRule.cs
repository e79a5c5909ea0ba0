using System.Globalization;

namespace Pulse.Client.Recording;

/// <summary>A rule as the user writes it: <c>cpu.load{host="web-1"} > 0.9</c> or <c>… &lt; 0.1</c>.</summary>
internal sealed record AlertRule(string Selector, AlertCondition Condition, double Threshold)
{
    /// <summary>The last sign counts: values of labels may hold others.</summary>
    public static bool TryParse(string text, out AlertRule rule)
    {
        rule = new AlertRule(string.Empty, default, 0);
        var sign = text.LastIndexOfAny(['<', '>']);
        if (sign <= 0
            || !double.TryParse(text.AsSpan(sign + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var threshold))
        {
            return false;
        }

        var condition = text[sign] == '>' ? AlertCondition.Above : AlertCondition.Below;
        rule = new AlertRule(text[..sign].Trim(), condition, threshold);
        return rule.Selector.Length > 0;
    }
}
