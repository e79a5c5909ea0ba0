using Bridge.Compiler.Clang;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Toolchain;
using NUnit.Framework;

namespace Bridge.Compiler.Projection.Tests;

/// <summary>The projection of the framework and Clang, made once for all tests. Uses the user's projection cache, as a compilation would.</summary>
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

    /// <summary>Checks a text on top of the projection.</summary>
    public static ClangCheckResult Check(string text, string? pch = null)
    {
        var diagnostics = new DiagnosticBag();
        var result = new ClangCheck(Tools).Run("test.cpp", text, pch ?? Projection.PchPath, diagnostics);
        Assert.That(diagnostics, Is.Empty);
        return result!;
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
