namespace Bridge.Compiler.Fuzz.Comparison;

internal sealed partial class RandomProgram
{
    /// <summary>What programs are about beside the expressions over <c>world.h</c>.</summary>
    /// <param name="Header">Its header beside <c>world.h</c>.</param>
    /// <param name="Variables">Variables of each function.</param>
    /// <param name="Write">Writes a statement; takes how deep blocks may nest and the indent.</param>
    private sealed record Theme(string Header, string Variables, Action<int, int> Write);

    /// <summary>Names of all themes.</summary>
    public static string[] Themes { get; } =
    [
        "clans", "exceptions", "extremes", "holders", "jumps", "lambdas", "lifetimes", "numbers",
        "objects", "places", "ruins", "shapes", "signals", "texts", "values",
    ];

    private Theme[] Chosen(string[] names)
    {
        var chosen = names.Length > 0 ? names : [.. Themes.OrderBy(_ => _random.Next()).Take(2)];
        return [.. chosen.Select(ThemeOf)];
    }

    private Theme ThemeOf(string name) => name switch
    {
        "clans" => new("clans.h", ClanVariables, WriteClan),
        "exceptions" => new("exceptions.h", string.Empty, WriteException),
        "extremes" => new("edges.h", ExtremeVariables, WriteExtreme),
        "holders" => new("holders.h", HolderVariables, WriteHolder),
        "jumps" => new("jumps.h", string.Empty, WriteJump),
        "lambdas" => new("lambdas.h", LambdaVariables, WriteLambda),
        "lifetimes" => new("lifetimes.h", string.Empty, WriteLifetime),
        "numbers" => new("numbers.h", NumberVariables, WriteNumber),
        "objects" => new("objects.h", ObjectVariables, WriteManaged),
        "places" => new("places.h", PlaceVariables, WritePlace),
        "ruins" => new("ruins.h", string.Empty, WriteRuin),
        "shapes" => new("shapes.h", ShapeVariables, WriteShape),
        "signals" => new("signals.h", SignalVariables, WriteSignal),
        "texts" => new("texts.h", TextVariables, WriteText),
        "values" => new("values.h", ValueVariables, WriteValue),
        _ => throw new ArgumentException($"there is no theme {name}", nameof(name)),
    };
}
