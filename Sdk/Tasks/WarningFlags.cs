using System.Text.RegularExpressions;
using Microsoft.Build.Framework;

namespace Bridge.Sdk.Tasks;

/// <summary>What the metadata of a C++/CLI source say of warnings, as options of bridgec.</summary>
internal static partial class WarningFlags
{
    /// <summary>The options of <paramref name="item"/>.</summary>
    public static IEnumerable<string> Of(ITaskItem item) =>
    [
        .. Level(item.GetMetadata("WarningLevel")),
        .. item.GetMetadata("TreatWarningAsError").Equals("true", StringComparison.OrdinalIgnoreCase) ? new[] { "-WX" } : [],
        .. Numbers(item, "DisableSpecificWarnings").Select(n => "-wd" + n),
        .. Numbers(item, "TreatSpecificWarningsAsErrors").Select(n => "-we" + n),
    ];

    /// <summary>Whether an option of MSVC is about warnings.</summary>
    public static bool Contain(string option) => Option().IsMatch(option);

    private static string[] Level(string name) => name switch
    {
        "TurnOffAllWarnings" => ["-W0"],
        "EnableAllWarnings" => ["-Wall"],
        ['L', 'e', 'v', 'e', 'l', >= '1' and <= '4'] => ["-W" + name[^1]],
        _ => [],
    };

    private static IEnumerable<string> Numbers(ITaskItem item, string name) =>
        Number().Matches(item.GetMetadata(name)).Select(m => m.Value);

    [GeneratedRegex(@"^/(w|W[0-4]|Wall|WX-?|w[deo1-4]\d{4,5})$")]
    private static partial Regex Option();

    [GeneratedRegex(@"(?<!\w)\d{4,5}(?!\w)")]
    private static partial Regex Number();
}
