using System.Text;
using System.Xml;

namespace Pulse.Client.Charts;

/// <summary>Text that XML can hold.</summary>
internal static class XmlText
{
    /// <summary>Replaces what XML 1.0 forbids (control characters, lone surrogates) by U+FFFD.</summary>
    public static string Clean(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var forbidden = rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value);
            result.Append((forbidden ? Rune.ReplacementChar : rune).ToString());
        }

        return result.ToString();
    }
}
