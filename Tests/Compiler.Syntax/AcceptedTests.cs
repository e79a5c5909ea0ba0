using Bridge.Compiler.Clang;
using Bridge.Compiler.Desugaring;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Preprocessing;
using Bridge.Compiler.Projection;
using Bridge.Compiler.Toolchain;
using NUnit.Framework;

namespace Bridge.Compiler.Syntax.Tests;

/// <summary>Clang accepts the check texts of whole files on top of the projection of the framework.</summary>
public sealed class AcceptedTests
{
    private const int Rounds = 4;
    private ClangTools _tools = null!;
    private LoadedProjection _projection = null!;

    [OneTimeSetUp]
    public void Load()
    {
        UseBuiltToolset();
        var diagnostics = new DiagnosticBag();
        _tools = ClangLocator.Find(diagnostics)!;
        Assert.That(diagnostics, Is.Empty);
        var references = ReferenceSet.Create("net10.0", [], diagnostics)!;
        _projection = new ProjectionCache(ProjectionCache.DefaultRoot, new PchBuilder(_tools.Compiler)).Get(references, diagnostics)!;
        Assert.That(diagnostics, Is.Empty);
    }

    [OneTimeTearDown]
    public void Close() => _projection?.Assemblies.Dispose();

    public static IEnumerable<string> Files() =>
        Directory.GetFiles(Path.Combine(TestContext.CurrentContext.TestDirectory, "Accepted"), "*.cpp").Select(f => Path.GetFileName(f)!);

    [TestCaseSource(nameof(Files))]
    public void Clang_accepts(string file)
    {
        var path = Path.Combine(TestContext.CurrentContext.TestDirectory, "Accepted", file);
        var diagnostics = new DiagnosticBag();
        var options = new PreprocessorOptions { Clang = _tools.Compiler, SupportDirectory = _tools.IncludeDirectory };
        var unit = Desugarer.Run(path, options, _projection.Names, diagnostics)!;
        Assert.That(diagnostics.Where(d => d.Severity == Severity.Error), Is.Empty);
        var preambles = new PreambleCache(ProjectionCache.DefaultRoot, new PchBuilder(_tools.Compiler));
        var pch = preambles.Get(unit.PreambleText, _projection.PchPath, diagnostics);
        Assert.That(Check(unit, pch, diagnostics).Where(d => d.IsError).Select(d => d.Message), Is.Empty);
    }

    private IEnumerable<Clang.Diagnostics.ClangDiagnostic> Check(DesugaredUnit unit, string? pch, DiagnosticBag diagnostics)
    {
        for (var round = 1; ; round++)
        {
            var result = new ClangCheck(_tools).Run(unit.SourcePath, unit.CheckText, pch, diagnostics)!;
            if (round == Rounds || ErrorDrivenRewriter.Rewrite(unit, result.Diagnostics) is not { } rewritten)
            {
                return result.Diagnostics;
            }

            unit = rewritten;
        }
    }

    // The plugin stands beside the built compiler, not beside the tests.
    private static void UseBuiltToolset()
    {
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Bridge.sln")))
        {
            folder = folder.Parent;
        }

        if (folder is not null && Environment.GetEnvironmentVariable("BRIDGE_SUPPORT") is null)
        {
            Environment.SetEnvironmentVariable("BRIDGE_SUPPORT", Path.Combine(folder.FullName, "artifacts", "bridgec"));
        }
    }
}
