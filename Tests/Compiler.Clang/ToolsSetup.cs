using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Toolchain;
using NUnit.Framework;

[assembly: Parallelizable(ParallelScope.Children)]
[assembly: LevelOfParallelism(2)]

namespace Bridge.Compiler.Clang.Tests;

/// <summary>Clang and the plugin, as the build left them in artifacts/bridgec.</summary>
[SetUpFixture]
public sealed class ToolsSetup
{
    public static ClangTools Tools { get; private set; } = null!;

    [OneTimeSetUp]
    public void Find()
    {
        UseBuiltToolset();
        var diagnostics = new DiagnosticBag();
        Tools = ClangLocator.Find(diagnostics)!;
        Assert.That(diagnostics, Is.Empty);
    }

    /// <summary>The plugin stands beside the built compiler, not beside the tests.</summary>
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
