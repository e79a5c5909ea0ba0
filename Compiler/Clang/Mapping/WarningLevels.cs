namespace Bridge.Compiler.Clang.Mapping;

/// <summary>The documented levels of the warnings that Clang finds.</summary>
internal static class WarningLevels
{
    /// <summary>A warning that MSVC issues as an error: a function without any return.</summary>
    public const string AlwaysError = "C4716";

    /// <summary>The level of <paramref name="code"/>; null when MSVC has an error for what Clang warns of.</summary>
    public static int? Of(string code) => code switch
    {
        AlwaysError or "C4700" or "C4286" or "C4715" or "C4717" or "C4834" => 1,
        "C4244" or "C4309" => 2,
        "C4018" or "C4101" or "C4390" or "C4723" or "C4996" => 3,
        "C4189" or "C4389" or "C4701" or "C4706" => 4,
        _ => null,
    };
}
