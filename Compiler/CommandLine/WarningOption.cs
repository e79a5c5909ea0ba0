using System.Globalization;
using System.Text.RegularExpressions;
using Bridge.Compiler.Diagnostics;

namespace Bridge.Compiler.CommandLine;

/// <summary>The options of MSVC about warnings, with a dash: <c>-W4</c>, <c>-Wall</c>, <c>-WX</c>, <c>-wd4461</c>, <c>-we4461</c>,
/// <c>-wo4461</c>, <c>-w14461</c>.</summary>
internal static partial class WarningOption
{
    /// <summary>Above every level: also what is off by default.</summary>
    private const int Everything = 5;

    /// <summary>What <paramref name="option"/> makes of a state; null when it is no option of warnings.</summary>
    public static WarningState? Apply(WarningState state, string option) => option switch
    {
        "-w" => state with { Level = 0 },
        "-Wall" => state with { Level = Everything },
        "-WX" => state with { AreErrors = true },
        "-WX-" => state with { AreErrors = false },
        ['-', 'W', >= '0' and <= '4'] => state with { Level = option[2] - '0' },
        _ => Pattern().Match(option) is { Success: true } match
            ? One(state, match.Groups[1].Value[0], int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture))
            : null,
    };

    private static WarningState One(WarningState state, char kind, int number) => kind switch
    {
        'd' => state.With(number, WarningAction.Disable),
        'e' => state.With(number, WarningAction.Error),
        'o' => state.With(number, WarningAction.Once),
        _ => state.With(number, kind - '0'),
    };

    [GeneratedRegex(@"^-w([deo1-4])(\d{4,5})$")]
    private static partial Regex Pattern();
}
