using System.Collections.Concurrent;
using System.Globalization;

namespace Bridge.Compiler.Fuzz;

/// <summary>Compiles mutants and keeps those that bridgec does not answer as it should. Safe for concurrent use.</summary>
internal sealed class FuzzRun(FuzzOptions options, TextWriter log)
{
    private const int ReportEvery = 1000;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string[] _sources =
    [
        .. Directory.EnumerateFiles(options.Area, "*.cpp", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith(".native.cpp", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    private int _accepted;
    private int _rejected;
    private int _tried;

    /// <summary>What went wrong, by the kind of failure.</summary>
    public ConcurrentDictionary<string, string> Findings { get; } = new(StringComparer.Ordinal);

    /// <summary>How many mutants compiled.</summary>
    public int Accepted => _accepted;

    /// <summary>How many mutants were rejected with messages.</summary>
    public int Rejected => _rejected;

    /// <summary>Makes and compiles one mutant.</summary>
    public async ValueTask TryAsync(int number)
    {
        var random = new Random(unchecked((options.Seed * 1_000_003) + number));
        var original = _sources[random.Next(_sources.Length)];
        var folder = Directory.CreateTempSubdirectory("bridge-mutant-").FullName;
        try
        {
            var mutant = Path.Combine(folder, Path.GetFileName(original));
            var text = Mutator.Mutate(await File.ReadAllTextAsync(original), random);
            await File.WriteAllTextAsync(mutant, text);
            Judge(number, text, await CompileAsync(mutant, folder, Path.GetDirectoryName(original)!));
            Report(Interlocked.Increment(ref _tried));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<(int? Code, string Errors)> CompileAsync(string mutant, string folder, string includes)
    {
        var (output, errors) = (new StringWriter(), new StringWriter());
        var compilation = Task.Run(() => Bridge.Compiler.Program.Run(
            ["build", mutant, "-o", folder, "-I", includes, "-j", "1", "--stop-after", "shims"], output, errors));
        return await Task.WhenAny(compilation, Task.Delay(Patience)) == compilation
            ? (await compilation, errors.ToString())
            : (null, string.Empty);
    }

    private void Judge(int number, string text, (int? Code, string Errors) result)
    {
        var finding = result switch
        {
            (null, _) => "no answer in time",
            (2, var errors) => Frame(errors),
            (0, _) => null,
            (1, var errors) when errors.Contains(" error BR9", StringComparison.Ordinal) => Line(errors, " error BR9"),
            (1, var errors) when !errors.Contains(" error ", StringComparison.Ordinal) => "rejected without a message",
            (1, var errors) => LeakedWords.Find(errors, text),
            _ => null,
        };
        if (finding is null)
        {
            Interlocked.Increment(ref result.Code == 0 ? ref _accepted : ref _rejected);
        }
        else if (Findings.TryAdd(finding, text))
        {
            Keep(number, finding, text, result.Errors);
        }
    }

    // A run that is stopped early still says how far it came.
    private void Report(int tried)
    {
        if (tried % ReportEvery == 0)
        {
            log.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{tried} of {options.Count}: {_accepted} accepted, {_rejected} rejected, {Findings.Count} findings"));
        }
    }

    private void Keep(int number, string finding, string text, string errors)
    {
        Directory.CreateDirectory(options.Keep);
        var path = Path.Combine(options.Keep, string.Create(CultureInfo.InvariantCulture, $"{options.Seed}-{number}.cpp"));
        File.WriteAllText(path, text);
        File.WriteAllText(Path.ChangeExtension(path, ".txt"), errors);
        log.WriteLine($"{path}: {finding}");
    }

    // Findings are told apart by the exception and the first function of ours in its trace.
    private static string Frame(string errors)
    {
        var lines = errors.Split('\n');
        var frame = lines.FirstOrDefault(l => l.TrimStart().StartsWith("at Bridge.", StringComparison.Ordinal))?.Trim() ?? string.Empty;
        var exception = lines.FirstOrDefault(l => l.StartsWith("System.", StringComparison.Ordinal) || l.StartsWith("Mono.", StringComparison.Ordinal));
        return $"{exception?.Split(':')[0]} {frame.Split('(')[0]}";
    }

    private static string Line(string errors, string mark) =>
        errors.Split('\n').First(l => l.Contains(mark, StringComparison.Ordinal)) is var line ? line[line.IndexOf(mark, StringComparison.Ordinal)..] : mark;
}
