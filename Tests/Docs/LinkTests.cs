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
        var missing = Case().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs/language.md")))
            .Where(m => areas.Contains(m.Groups["area"].Value))
            .Select(m => m.Groups["case"].Value)
            .Where(c => !File.Exists(Path.Combine(folder, c + ".cpp")));
        Assert.That(missing, Is.Empty);
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex("`(?<case>(?<area>[A-Z][A-Za-z]*)/[A-Z][A-Za-z]*)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Case();
}
