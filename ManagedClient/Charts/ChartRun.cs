namespace Pulse.Client.Charts;

/// <summary>Text of one colour.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Colour">Index of the line whose colour it has; <see cref="BrailleCanvas.NoColour"/> for axes and labels.</param>
internal sealed record ChartRun(string Text, int Colour);
