using System.Text.RegularExpressions;
using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Compiler.Tests.Running;

/// <summary>A case compiled into a folder of its own, which disappears with it.</summary>
internal sealed partial class CaseCompilation : IDisposable
{
    private readonly string _folder;
    private readonly string _name;
    private readonly string? _library;

    private CaseCompilation(string folder, string name, string? library, Command result)
    {
        _folder = folder;
        _name = name;
        _library = library;
        Result = result;
    }

    /// <summary>How the compiler ended.</summary>
    public Command Result { get; }

    /// <summary>The assembly.</summary>
    public string Program => Path.Combine(_folder, _name + ".dll");

    /// <summary>The files that the compiler left behind.</summary>
    public IEnumerable<string> Products => Directory.EnumerateFiles(_folder);

    /// <summary>The errors that the compiler reported, in a fixed order.</summary>
    public IEnumerable<ExpectedError> Errors => Messages("error");

    /// <summary>The warnings that the compiler gave, in a fixed order.</summary>
    public IEnumerable<ExpectedError> Warnings => Messages("warning");

    private IEnumerable<ExpectedError> Messages(string severity) =>
        MessagePattern().Matches(Result.Errors)
            .Where(match => match.Groups["severity"].Value == severity)
            .Select(match => new ExpectedError(
                Path.GetFileName(match.Groups["file"].Value),
                int.Parse(match.Groups["line"].Value),
                match.Groups["code"].Value))
            .Distinct()
            .Order();

    /// <summary>Runs the compiler over <paramref name="file"/>.</summary>
    public static async Task<CaseCompilation> BuildAsync(CaseFile file)
    {
        string name = Path.GetFileNameWithoutExtension(file.Path);
        string folder = Path.GetFullPath(Path.Combine(Repository.Scratch, "cases", file.Name));
        Directory.CreateDirectory(folder);
        string[] native = file.NativeSource is { } source ? ["--native", source] : [];
        string? library = file.Library is { } code
            ? await BuildLibraryAsync(code, Directory.CreateDirectory(folder + ".library").FullName)
            : null;
        string[] references = library is null ? [] : ["-r", library];
        Command result = await CompilerInProcess.RunAsync(["build", file.Path, "-o", folder, .. native, .. references, .. file.Options]);
        return new CaseCompilation(folder, name, library, result);
    }

    private static async Task<string> BuildLibraryAsync(string code, string folder)
    {
        if (code.EndsWith(".cs", StringComparison.Ordinal))
        {
            return CSharpProgram.CompileLibrary(code, folder);
        }

        Command result = await CompilerInProcess.RunAsync(["build", code, "--library", "-o", folder]);
        Assert.That(result.ExitCode, Is.Zero, result.Errors);
        return Path.Combine(folder, Path.ChangeExtension(Path.GetFileName(code), ".dll"));
    }

    /// <summary>Runs the compiled program.</summary>
    public Task<Command> RunAsync(params string[] arguments) => Command.RunAsync("dotnet", _folder, [Program, .. arguments]);

    /// <summary>Runs the compiled program, or compiles and runs the one of <paramref name="file"/> that uses it.</summary>
    public async Task<Command> RunAsync(CaseFile file)
    {
        if (_library is not null)
        {
            foreach (string product in Directory.EnumerateFiles(Path.GetDirectoryName(_library)!))
            {
                File.Copy(product, Path.Combine(_folder, Path.GetFileName(product)), overwrite: true);
            }
        }

        return file.NativeConsumer is { } source ? await Command.RunAsync(await NativeProgram.CompileAsync(source, Program), _folder, file.Arguments)
            : file.Consumer is { } consumer ? await Command.RunAsync("dotnet", _folder, [CSharpProgram.Compile(consumer, Program), .. file.Arguments])
            : await RunAsync(file.Arguments);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        if (_library is not null)
        {
            Directory.Delete(Path.GetDirectoryName(_library)!, recursive: true);
        }
    }

    [GeneratedRegex(@"^(?<file>[^\n(]+)\((?<line>\d+)(?:,\d+)?\): (?<severity>error|warning) (?<code>\w+): ", RegexOptions.Multiline)]
    private static partial Regex MessagePattern();
}
