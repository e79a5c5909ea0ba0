namespace Pulse.Client.Charts;

/// <summary>Colours that stay apart for colour-blind eyes (Okabe and Ito), darkest contrast first.</summary>
internal static class Palette
{
    private static string[] Colours { get; } =
        ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#8a8a00"];

    public static string Hex(int index) => Colours[index % Colours.Length];
}
