using System.Collections.Immutable;
using System.Globalization;

namespace Bridge.Compiler.Diagnostics;

/// <summary>What options or pragmas want of the warnings of one number.</summary>
public enum WarningAction
{
    /// <summary>They are reported as they are documented, also when they are off by default.</summary>
    Default,

    /// <summary>They are not reported.</summary>
    Disable,

    /// <summary>They are errors.</summary>
    Error,

    /// <summary>Only the first one is reported.</summary>
    Once,
}

/// <summary>Which warnings are reported, and how grave they are: what the options <c>-W4</c>, <c>-wd4461</c>, … and the pragmas
/// up to a place have made of it.</summary>
public sealed record WarningState
{
    /// <summary>Without options: level 3, as the projects of Visual Studio have it.</summary>
    public static WarningState Initial { get; } = new();

    /// <summary>Warnings of a higher level are not reported.</summary>
    public int Level { get; init; } = 3;

    /// <summary>Whether all warnings are errors.</summary>
    public bool AreErrors { get; init; }

    /// <summary>What was said of single numbers.</summary>
    public ImmutableDictionary<int, WarningAction> Actions { get; init; } = ImmutableDictionary<int, WarningAction>.Empty;

    /// <summary>The levels that single numbers were given.</summary>
    public ImmutableDictionary<int, int> Levels { get; init; } = ImmutableDictionary<int, int>.Empty;

    /// <summary>The number as it is meant: <c>34</c> is 4034.</summary>
    public static int Number(int written) => written is > 0 and < 1000 ? written + 4000 : written;

    /// <summary>This state, but for the warnings of a number.</summary>
    public WarningState With(int number, WarningAction action) => this with
    {
        Actions = Actions.SetItem(Number(number), action),
        Levels = action == WarningAction.Default ? Levels.Remove(Number(number)) : Levels,
    };

    /// <summary>This state, but for the level of a number.</summary>
    public WarningState With(int number, int level) =>
        this with { Levels = Levels.SetItem(Number(number), level), Actions = Actions.SetItem(Number(number), WarningAction.Default) };

    /// <summary>How grave <paramref name="diagnostic"/> is; null when it is not reported. What is no warning stays what it is.</summary>
    public Severity? Judge(Diagnostic diagnostic)
    {
        if (diagnostic.Level is not { } documented)
        {
            return diagnostic.Severity;
        }

        var number = NumberOf(diagnostic);
        WarningAction? action = Actions.TryGetValue(number, out var said) ? said : null;
        if (action == WarningAction.Disable)
        {
            return null;
        }

        // What is an error unless it is disabled knows no levels.
        if (diagnostic.Severity == Severity.Error || action == WarningAction.Error)
        {
            return Severity.Error;
        }

        var isReported = Levels.GetValueOrDefault(number, documented) <= Level && (action is not null || !diagnostic.IsOff || Level > 4);
        return !isReported ? null : AreErrors ? Severity.Error : Severity.Warning;
    }

    /// <summary>Whether only the first of the warnings like <paramref name="diagnostic"/> is reported.</summary>
    public bool IsReportedOnce(Diagnostic diagnostic) =>
        diagnostic.Level is not null && Actions.GetValueOrDefault(NumberOf(diagnostic)) == WarningAction.Once;

    private static int NumberOf(Diagnostic diagnostic) =>
        diagnostic.Code[0] == 'C' && int.TryParse(diagnostic.Code.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
