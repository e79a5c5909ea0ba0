namespace Bridge.Compiler.Desugaring;

/// <summary>Explicit instantiations of native templates in a check text. Only after the check it is known which of their
/// functions are managed.</summary>
public static class ExplicitInstantiations
{
    /// <summary>Stands before each.</summary>
    public const string Mark = "/*instantiation$*/";

    /// <summary>Where they stand, from the mark to the semicolon.</summary>
    public static IEnumerable<(int Begin, int End)> Find(string text)
    {
        for (var begin = Next(text, 0); begin >= 0; begin = Next(text, begin + Mark.Length))
        {
            yield return (begin, text.IndexOf(';', begin) + 1);
        }
    }

    private static int Next(string text, int start) => text.IndexOf(Mark, start, StringComparison.Ordinal);
}
