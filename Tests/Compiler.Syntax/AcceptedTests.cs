using Bridge.Compiler.Clang;
using Bridge.Compiler.Desugaring;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Preprocessing;
using Bridge.Compiler.Projection;
using Bridge.Compiler.Toolchain;
using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Compiler.Syntax.Tests;

/// <summary>Clang accepts the check texts of whole files on top of the projection of the framework.</summary>
public sealed class AcceptedTests
{
    private const int Rounds = 4;

    public static IEnumerable<string> Files() =>
        Directory.GetFiles(Path.Combine(TestContext.CurrentContext.TestDirectory, "Accepted"), "*.cpp").Select(f => Path.GetFileName(f)!);

    [TestCaseSource(nameof(Files))]
    public void Clang_accepts(string file)
    {
        var path = Path.Combine(TestContext.CurrentContext.TestDirectory, "Accepted", file);
        var diagnostics = new DiagnosticBag();
        var options = new PreprocessorOptions { Clang = BuiltTools.Clang.Compiler, SupportDirectory = BuiltTools.Clang.IncludeDirectory };
        var unit = Desugarer.Run(path, options, FrameworkProjection.Loaded.Names, diagnostics)!;
        Assert.That(diagnostics.Where(d => d.Severity == Severity.Error), Is.Empty);
        var preambles = new PreambleCache(ProjectionCache.DefaultRoot, new PchBuilder(BuiltTools.Clang.Compiler));
        var pch = preambles.Get(unit.PreambleText, FrameworkProjection.Loaded.PchPath, diagnostics);
        Assert.That(Check(unit, pch, diagnostics).Where(d => d.IsError).Select(d => d.Message), Is.Empty);
    }

    private IEnumerable<Clang.Diagnostics.ClangDiagnostic> Check(DesugaredUnit unit, string? pch, DiagnosticBag diagnostics)
    {
        for (var round = 1; ; round++)
        {
            var result = new ClangCheck(BuiltTools.Clang).Run(unit.SourcePath, unit.CheckText, pch, diagnostics)!;
            if (round == Rounds || ErrorDrivenRewriter.Rewrite(unit, result.Diagnostics) is not { } rewritten)
            {
                return result.Diagnostics;
            }

            unit = rewritten;
        }
    }
}
