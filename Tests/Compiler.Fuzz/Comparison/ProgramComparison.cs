using System.Collections.Concurrent;
using System.Globalization;
using Bridge.Tests.Shared;

namespace Bridge.Compiler.Fuzz.Comparison;

/// <summary>Compiles random programs as C++ with clang and as C++/CLI with bridgec, runs both and compares what they print. Safe for
/// concurrent use.</summary>
internal sealed class ProgramComparison(FuzzOptions options, TextWriter log)
{
    private const string GeneratorDefect = "a defect of the generator: clang refuses it";

    private const int LinesOfDefect = 5;

    private static readonly string _headers = Path.Combine(Repository.Root, "Tests", "Compiler.Fuzz", "Comparison");

    /// <summary>Programs that differ, with what went wrong.</summary>
    public ConcurrentDictionary<int, string> Findings { get; } = new();

    /// <summary>Whether a program was not even C++: what the others tell is not the whole then.</summary>
    public bool HasDefects => Findings.Values.Any(finding => finding.StartsWith(GeneratorDefect, StringComparison.Ordinal));

    /// <summary>Makes, compiles, runs and compares one program.</summary>
    public async ValueTask TryAsync(int number)
    {
        var seed = unchecked((options.Seed * 1_000_003) + number);
        var folder = Directory.CreateTempSubdirectory("bridge-compare-").FullName;
        try
        {
            var source = Path.Combine(folder, "random.cpp");
            await File.WriteAllTextAsync(source, RandomProgram.Write(seed, options.Themes, _headers));
            if (await DifferenceAsync(source, folder) is { } finding && Findings.TryAdd(number, finding))
            {
                Keep(number, source, finding);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Null when both print the same.</summary>
    private static async Task<string?> DifferenceAsync(string source, string folder)
    {
        // The compiled libraries take wchar_t for 32 bits; Bridge's headers and runtime make up for that here too.
        var support = Environment.GetEnvironmentVariable("BRIDGE_SUPPORT")!;
        var (headers, runtime) = (Path.Combine(support, "include"), Path.Combine(support, "lib", "libbridge-native.a"));
        string[] flags =
        [
            "-std=c++23", "-w", "-fwrapv", "-fms-extensions", "-fshort-wchar",
            "-isystem", Path.Combine(headers, "windows", "crt"), "-I", headers, "-include", "bridge/wide.h",
        ];
        var native = await Command.RunAsync("clang++-19", folder, [.. flags, source, runtime, "-o", "native"]);
        if (native.ExitCode != 0)
        {
            return $"{GeneratorDefect}\n{native.Errors}";
        }

        var errors = new StringWriter();
        if (Bridge.Compiler.Program.Run(["build", source, "-o", folder, "-j", "1"], TextWriter.Null, errors) != 0)
        {
            return $"bridgec refuses it\n{errors}";
        }

        var expected = await Command.RunAsync(Path.Combine(folder, "native"), folder);
        var actual = await Command.RunAsync("dotnet", folder, Path.Combine(folder, "random.dll"));
        return expected == actual ? null : $"expected {expected.ExitCode}\n{expected.Output}\nbut was {actual.ExitCode}\n{actual.Output}{actual.Errors}";
    }

    private void Keep(int number, string source, string finding)
    {
        Directory.CreateDirectory(options.Keep);
        var path = Path.Combine(options.Keep, string.Create(CultureInfo.InvariantCulture, $"{options.Seed}-{number}.random.cpp"));
        File.Copy(source, path, overwrite: true);
        File.WriteAllText(Path.ChangeExtension(path, ".txt"), finding);
        log.WriteLine($"{path}: {string.Join('\n', finding.Split('\n').Take(finding.StartsWith(GeneratorDefect, StringComparison.Ordinal) ? LinesOfDefect : 1))}");
    }
}
