namespace Bridge.Compiler.Desugaring;

/// <summary>Types of one name in <c>X</c> and <c>X::Generic</c> (<c>System::Collections</c>): C++/CLI tells them apart by
/// their type arguments, C++ finds the bare name ambiguous.</summary>
internal static class GenericPair
{
    /// <summary>The one of two qualified names that is meant, or null when they are no such pair.</summary>
    public static string? Choose(IReadOnlyList<string> candidates, bool isGeneric)
    {
        if (candidates.Count != 2)
        {
            return null;
        }

        var generic = candidates.FirstOrDefault(c => c.Contains("::Generic::", StringComparison.Ordinal));
        var other = candidates.FirstOrDefault(c => c != generic);
        var isPair = generic is not null && generic.Replace("::Generic::", "::", StringComparison.Ordinal) == other;
        return isPair ? isGeneric ? generic : other : null;
    }
}
