namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary>One replacement in a check text.</summary>
/// <param name="Begin">Offset of the text that goes.</param>
/// <param name="End">Offset after it; equal to <paramref name="Begin"/> for an insertion.</param>
/// <param name="Text">What comes instead.</param>
/// <param name="Order">Order among insertions at one offset: what closes comes before what opens, inner before outer and
/// outer before inner.</param>
internal readonly record struct TextFix(int Begin, int End, string Text, int Order)
{
    /// <summary>Puts <paramref name="open"/> and <paramref name="close"/> around a range.</summary>
    public static TextFix[] Wrap(int begin, int end, string open, string close) =>
        [new(begin, begin, open, int.MaxValue / 2 - (end - begin)), new(end, end, close, end - begin - int.MaxValue / 2)];
}
