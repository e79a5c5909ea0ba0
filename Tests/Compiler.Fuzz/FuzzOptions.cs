using System.Globalization;
using Bridge.Compiler.Fuzz.Comparison;
using Bridge.Tests.Shared;

namespace Bridge.Compiler.Fuzz;

/// <summary>What to try.</summary>
/// <param name="Count">How many mutants.</param>
/// <param name="Seed">The same seed gives the same mutants.</param>
/// <param name="Area">The folder below the corpus that is damaged.</param>
/// <param name="Jobs">How many compilations run at once.</param>
/// <param name="Keep">Where mutants that make a finding are kept.</param>
/// <param name="Themes">What random programs are about; two themes at random when empty.</param>
internal sealed record FuzzOptions(int Count, int Seed, string Area, int Jobs, string Keep, string[] Themes)
{
    /// <summary>Reads the command line; null when it is wrong.</summary>
    public static FuzzOptions? Read(string[] args)
    {
        var options = new FuzzOptions(
            1000, 1, Path.Combine(Repository.Root, "Tests", "Compiler", "Cases"), Environment.ProcessorCount, Path.Combine(Path.GetTempPath(), "bridge-fuzz"), []);
        for (var i = 0; i + 1 < args.Length; i += 2)
        {
            if (options.With(args[i], args[i + 1]) is not { } changed)
            {
                return null;
            }

            options = changed;
        }

        return args.Length % 2 == 0 && Directory.Exists(options.Area) ? options : null;
    }

    private FuzzOptions? With(string name, string value) => name switch
    {
        "--count" when Number(value) is { } count => this with { Count = count },
        "--seed" when Number(value) is { } seed => this with { Seed = seed },
        "--jobs" when Number(value) is > 0 and { } jobs => this with { Jobs = jobs },
        "--area" => this with { Area = Path.Combine(Area, value) },
        "--keep" => this with { Keep = value },
        "--themes" when value.Split(',') is var themes && themes.All(RandomProgram.Themes.Contains) => this with { Themes = themes },
        _ => null,
    };

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
