using Bridge.Compiler.Tests.Running;
using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Compiler.Tests;

/// <summary>Keeps the corpus in order: nothing in it goes unused or expects nothing.</summary>
[TestFixture]
public sealed class CorpusTests
{
    [Test]
    public void EveryFileBelongsToAProgram() =>
        Assert.That(Corpus.Files.Where(path => !File.Exists(Corpus.ProgramOf(path))), Is.Empty);

    [Test]
    public void EveryProgramExpectsSomething() =>
        Assert.That(Corpus.Programs.Where(path => !CaseFile.Read(path).HasExpectation), Is.Empty);

    [Test]
    public void ARejectedProgramExpectsNoOutput() =>
        Assert.That(Corpus.Programs.Select(CaseFile.Read).Where(file => file.Errors.Length > 0 && file.Output.Length > 0), Is.Empty);

    [Test]
    public void TheCompilerIsThere() => Assert.That(Repository.Compiler, Does.Exist);
}
