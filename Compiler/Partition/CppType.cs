namespace Bridge.Compiler.Partition;

/// <summary>Writes C++ types in positions where their spelling alone would not do.</summary>
internal static class CppType
{
    /// <summary>A declaration of <paramref name="name"/>; array and function types go through an alias.</summary>
    public static string Declare(string spelling, string name) => $"{Name(spelling)} {name}";

    /// <summary>A type-id that can be followed by <c>&amp;</c>, <c>*</c> or a name.</summary>
    public static string Name(string spelling)
    {
        var core = spelling.TrimEnd('&', ' ');
        var suffix = spelling[core.Length..];
        return core.EndsWith(']') || core.EndsWith(')') || core.Contains("::*)(", StringComparison.Ordinal) ? $"bridge::type<{core}>{suffix}" : spelling;
    }
}
