using Bridge.Compiler.Desugaring;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Preprocessing;
using NUnit.Framework;

namespace Bridge.Compiler.Syntax.Tests;

/// <summary>A folder of source files that lives as long as a test.</summary>
internal sealed class Sources : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("bridge-tests-");

    public DiagnosticBag Diagnostics { get; } = new();

    public string Folder => _directory.FullName;

    /// <summary>Writes a file and returns its path.</summary>
    public string Add(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Desugars a file of the folder.</summary>
    public DesugaredUnit? Run(string name) =>
        Desugarer.Run(Path.Combine(Folder, name), new PreprocessorOptions { IncludeDirectories = [Folder] }, FewNames.Instance, Diagnostics);

    /// <summary>Desugars a text that has no errors.</summary>
    public static DesugaredUnit Desugar(string text)
    {
        using var sources = new Sources();
        sources.Add("test.cpp", text);
        var unit = sources.Run("test.cpp");
        Assert.That(sources.Diagnostics.Where(d => d.Severity == Severity.Error), Is.Empty);
        return unit!;
    }

    /// <summary>The messages about a text, as <c>CODE line,column</c>.</summary>
    public static string[] Errors(string text)
    {
        using var sources = new Sources();
        sources.Add("test.cpp", text);
        var unit = sources.Run("test.cpp");
        Assert.That(unit is not null || sources.Diagnostics.HasErrors);
        return [.. sources.Diagnostics.Select(d => $"{d.Code} {d.Location.Line},{d.Location.Column}")];
    }

    public void Dispose() => _directory.Delete(recursive: true);
}
