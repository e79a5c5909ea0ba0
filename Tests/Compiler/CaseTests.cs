using Bridge.Compiler.Tests.Running;
using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Compiler.Tests;

/// <summary>Compiles and runs every program of the corpus.</summary>
[Parallelizable(ParallelScope.All)]
[TestFixture]
public sealed class CaseTests
{
    private static IEnumerable<TestCaseData> Accepted => Cases(file => file.Errors.Length == 0);

    private static IEnumerable<TestCaseData> Rejected => Cases(file => file.Errors.Length > 0);

    [TestCaseSource(nameof(Accepted))]
    public async Task Runs(string path)
    {
        CaseFile file = CaseFile.Read(path);
        using CaseCompilation compilation = await CaseCompilation.BuildAsync(file);
        Assert.That(compilation.Result.ExitCode, Is.Zero, compilation.Result.Errors);

        Command run = await compilation.RunAsync(file);
        AssertWarnings(file, compilation);
        Assert.That(Lines(run.Output), Is.EqualTo(file.Output), run.Errors);
        Assert.That(run.ExitCode, Is.EqualTo(file.ExitCode), run.Errors);
    }

    [TestCaseSource(nameof(Rejected))]
    public async Task IsRejected(string path)
    {
        CaseFile file = CaseFile.Read(path);
        using CaseCompilation compilation = await CaseCompilation.BuildAsync(file);

        Assert.That(compilation.Errors, Is.EqualTo(file.Errors.Order()), compilation.Result.Errors);
        Assert.That(compilation.Result.ExitCode, Is.EqualTo(1), compilation.Result.Errors);
        Assert.That(compilation.Products, Is.Empty);
        AssertWarnings(file, compilation);
    }

    private static void AssertWarnings(CaseFile file, CaseCompilation compilation)
    {
        if (file.Warnings.Length > 0)
        {
            Assert.That(compilation.Warnings, Is.EqualTo(file.Warnings.Distinct().Order()), compilation.Result.Errors);
        }
    }

    private static IEnumerable<TestCaseData> Cases(Func<CaseFile, bool> chosen) =>
        from path in Corpus.Programs
        let file = CaseFile.Read(path)
        where chosen(file)
        select new TestCaseData(path).SetName(file.Name.Replace('/', '.'));

    private static string[] Lines(string output) =>
        output.Length == 0 ? [] : output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
