using Bridge.Compiler.Clang;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Desugaring;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata;
using Bridge.Compiler.Preprocessing;
using Bridge.Compiler.Projection;
using Bridge.Compiler.Toolchain;
using NUnit.Framework;

namespace Bridge.Compiler.Metadata.Tests;

/// <summary>The projection of the framework and Clang, made once for all tests.</summary>
[SetUpFixture]
public sealed class ProjectionSetup
{
    public static LoadedProjection Projection { get; private set; } = null!;

    public static ClangTools Tools { get; private set; } = null!;

    [OneTimeSetUp]
    public void Load()
    {
        UseBuiltToolset();
        var diagnostics = new DiagnosticBag();
        Tools = ClangLocator.Find(diagnostics)!;
        Assert.That(diagnostics, Is.Empty);
        var references = ReferenceSet.Create("net10.0", [], diagnostics)!;
        Projection = new ProjectionCache(ProjectionCache.DefaultRoot, new PchBuilder(Tools.Compiler)).Get(references, diagnostics)!;
        Assert.That(diagnostics, Is.Empty);
    }

    [OneTimeTearDown]
    public void Close() => Projection?.Assemblies.Dispose();

    /// <summary>The typed AST of a text that Clang must accept on top of the projection.</summary>
    public static ClangUnit Check(string text)
    {
        var diagnostics = new DiagnosticBag();
        var result = new ClangCheck(Tools).Run("test.cpp", text, Projection.PchPath, diagnostics)!;
        Assert.That(diagnostics, Is.Empty);
        Assert.That(result.Diagnostics.Select(d => $"{d.Line}: {d.Message}"), Is.Empty);
        return result.Unit!;
    }

    /// <summary>A source file that the front end must accept.</summary>
    public static SourceUnit CheckFile(string path)
    {
        var diagnostics = new DiagnosticBag();
        var options = new PreprocessorOptions { Clang = Tools.Compiler, SupportDirectory = Tools.IncludeDirectory };
        var unit = Desugarer.Run(path, options, Projection.Names, diagnostics);
        Assert.That(diagnostics, Is.Empty);
        var preamble = new PreambleCache(ProjectionCache.DefaultRoot, new PchBuilder(Tools.Compiler))
            .Get(unit!.PreambleText, Projection.PchPath, diagnostics);
        var result = new ClangCheck(Tools).Run(path, unit.CheckText, preamble, diagnostics)!;
        Assert.That(diagnostics, Is.Empty);
        Assert.That(result.Diagnostics.Select(d => $"{d.Line}: {d.Message}"), Is.Empty);
        return new SourceUnit(unit.Syntax, result.Unit!, unit.Map);
    }

    // The plugin stands beside the built compiler, not beside the tests.
    private static void UseBuiltToolset()
    {
        if (Environment.GetEnvironmentVariable("BRIDGE_SUPPORT") is not null)
        {
            return;
        }

        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Bridge.sln")))
        {
            folder = folder.Parent;
        }

        if (folder is not null)
        {
            Environment.SetEnvironmentVariable("BRIDGE_SUPPORT", Path.Combine(folder.FullName, "artifacts", "bridgec"));
        }
    }
}
