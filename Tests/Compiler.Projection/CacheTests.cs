using Bridge.Compiler.Diagnostics;
using NUnit.Framework;

namespace Bridge.Compiler.Projection.Tests;

/// <summary>What lies on disk, and that parallel compilations share it.</summary>
public sealed class CacheTests
{
    private string _root = string.Empty;

    [SetUp]
    public void CreateRoot() => _root = Directory.CreateTempSubdirectory("bridge-cache-").FullName;

    [TearDown]
    public void DeleteRoot() => Directory.Delete(_root, recursive: true);

    [Test]
    public void ParallelRequestsBuildOnce()
    {
        var builder = new CountingBuilder();
        var references = References();
        var results = new LoadedProjection?[4];
        Parallel.For(0, results.Length, i => results[i] = new ProjectionCache(_root, builder).Get(references, new DiagnosticBag()));
        Assert.Multiple(() =>
        {
            Assert.That(results, Has.All.Not.Null);
            Assert.That(builder.Count, Is.EqualTo(1));
            Assert.That(results.Select(r => r!.PchPath).Distinct().Count(), Is.EqualTo(1));
            Assert.That(Directory.GetDirectories(_root), Has.Length.EqualTo(1));
        });
        Array.ForEach(results, r => r!.Assemblies.Dispose());
    }

    [Test]
    public void TheHeaderIsDeterministic()
    {
        var first = Header("one");
        var second = Header("two");
        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public void AFailedBuildLeavesNoPrecompiledHeader()
    {
        var diagnostics = new DiagnosticBag();
        var result = new ProjectionCache(_root, new FailingBuilder()).Get(References(), diagnostics);
        Assert.Multiple(() =>
        {
            Assert.That(result, Is.Null);
            Assert.That(Directory.GetFiles(_root, "*.pch", SearchOption.AllDirectories), Is.Empty);
        });
        using var retried = new ProjectionCache(_root, new CountingBuilder()).Get(References(), diagnostics)!.Assemblies;
    }

    [Test]
    public void AnUnusableCacheFolderIsReported()
    {
        var file = Path.Combine(_root, "file");
        File.WriteAllText(file, string.Empty);
        var diagnostics = new DiagnosticBag();
        Assert.That(new ProjectionCache(Path.Combine(file, "cache"), new CountingBuilder()).Get(References(), diagnostics), Is.Null);
        Assert.That(diagnostics.Select(d => d.Code), Is.EqualTo(new[] { "BR4005" }));
    }

    [Test]
    public void UnusedEntriesAreRemovedWhenANewOneIsMade()
    {
        var old = Directory.CreateDirectory(Path.Combine(_root, "old")).FullName;
        var other = Directory.CreateDirectory(Path.Combine(_root, "other")).FullName;
        File.WriteAllText(Path.Combine(old, "projection.names"), string.Empty);
        File.SetLastWriteTimeUtc(Path.Combine(old, "projection.names"), DateTime.UtcNow.AddDays(-60));
        using var assemblies = new ProjectionCache(_root, new CountingBuilder()).Get(References(), new DiagnosticBag())!.Assemblies;
        Assert.That(Directory.Exists(old), Is.False);
        Assert.That(Directory.Exists(other), Is.True);
    }

    [Test]
    public void AWarmProjectionBuildsNothing()
    {
        var references = References();
        new ProjectionCache(_root, new CountingBuilder()).Get(references, new DiagnosticBag())!.Assemblies.Dispose();
        using var assemblies = new ProjectionCache(_root, new FailingBuilder()).Get(references, new DiagnosticBag())!.Assemblies;
        Assert.That(assemblies.Open(references.Framework[0]), Is.Not.Null);
    }

    private static ReferenceSet References() => ReferenceSet.Create(ReferencePack.Find("net10.0", new DiagnosticBag())!, [], new DiagnosticBag())!;

    private string Header(string name)
    {
        var projection = new ProjectionCache(Path.Combine(_root, name), new CountingBuilder()).Get(References(), new DiagnosticBag())!;
        projection.Assemblies.Dispose();
        return File.ReadAllText(projection.HeaderPath);
    }

    private sealed class FailingBuilder : IPchBuilder
    {
        public string Fingerprint => "counting";

        public bool Build(string headerPath, string? basePch, string outputPch, DiagnosticBag diagnostics)
        {
            File.WriteAllText(outputPch, "half");
            return false;
        }
    }
}
