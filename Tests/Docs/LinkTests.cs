using System.Text.RegularExpressions;
using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Docs.Tests;

/// <summary>What the documentation points at is there.</summary>
public sealed partial class LinkTests
{
    private const string Cases = "Tests/Compiler/Cases";

    private static IEnumerable<string> Pages =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md")
            .Concat(Directory.EnumerateFiles(Repository.Root, "*.md"))
            .Select(p => Path.GetRelativePath(Repository.Root, p))
            .Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Pages))]
    public void LinkedFilesExist(string page)
    {
        var path = Path.Combine(Repository.Root, page);
        var missing = Link().Matches(File.ReadAllText(path))
            .Select(m => m.Groups["target"].Value.Split('#')[0])
            .Where(t => t.Length > 0 && !t.Contains("://", StringComparison.Ordinal))
            .Where(t => !Path.Exists(Path.Combine(Path.GetDirectoryName(path)!, t)));
        Assert.That(missing, Is.Empty);
    }

    [Test]
    public void NamedCasesExist()
    {
        var folder = Path.Combine(Repository.Root, Cases);
        var areas = Directory.EnumerateDirectories(folder).Select(Path.GetFileName).ToHashSet();
        var missing = NamedCases
            .Where(c => areas.Contains(c.Split('/')[0]))
            .Where(c => !File.Exists(Path.Combine(folder, c + ".cpp")));
        Assert.That(missing, Is.Empty);
    }

    [Test]
    public void EveryFolderOfCasesIsNamed()
    {
        var folder = Path.Combine(Repository.Root, Cases);
        var named = NamedCases.Select(c => c[..c.LastIndexOf('/')]).ToHashSet(StringComparer.Ordinal);
        var unnamed = Directory.EnumerateFiles(folder, "*.cpp", SearchOption.AllDirectories)
            .Select(p => Path.GetRelativePath(folder, Path.GetDirectoryName(p)!))
            .Distinct()
            .Where(f => !named.Contains(f));
        Assert.That(unnamed, Is.Empty, "docs/language.md names no case of these folders");
    }

    private static IEnumerable<string> NamedCases =>
        Case().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs/language.md"))).Select(m => m.Groups["case"].Value);

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex("`(?<case>[A-Z][A-Za-z]*(/[A-Z][A-Za-z]*)+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Case();
}
