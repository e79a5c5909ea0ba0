using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Compiler.Projection.Tests;

/// <summary>Hand-desugared sources that Clang must accept over the projection and the prelude; they assert types themselves.</summary>
public sealed class AcceptedTests
{
    private static string Folder => Path.Combine(TestContext.CurrentContext.TestDirectory, "Accepted");

    private static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.cpp").Select(f => Path.GetFileNameWithoutExtension(f)).Order();

    [TestCaseSource(nameof(Names))]
    public void IsAccepted(string name)
    {
        var head = File.ReadAllText(Path.Combine(Folder, "Usings.h"));
        var text = File.ReadAllText(Path.Combine(Folder, name + ".cpp"));
        var result = FrameworkProjection.Check($"{head}#line 1 \"{name}.cpp\"\n{text}");
        Assert.That(result.Diagnostics.Where(d => d.IsError).Select(d => $"{d.File}({d.Line}): {d.Message}"), Is.Empty);
    }
}
