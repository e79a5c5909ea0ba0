using System.Globalization;
using System.Text.RegularExpressions;
using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Docs.Tests;

/// <summary>What the documentation points at is there.</summary>
public sealed partial class LinkTests
{
    private const string Cases = "Tests/Compiler/Cases";
    private const string Standard = "docs/ecma-372.md";

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

    [TestCaseSource(nameof(Pages))]
    public void NamedCasesExist(string page)
    {
        var folder = Path.Combine(Repository.Root, Cases);
        var areas = Directory.EnumerateDirectories(folder).Select(Path.GetFileName).ToHashSet();
        var missing = CasesNamedIn(File.ReadAllText(Path.Combine(Repository.Root, page)))
            .Where(c => areas.Contains(c.Split('/')[0]))
            .Where(c => !File.Exists(Path.Combine(folder, c + ".cpp")));
        Assert.That(missing, Is.Empty);
    }

    [Test]
    public void EveryFolderOfCasesIsNamed()
    {
        var folder = Path.Combine(Repository.Root, Cases);
        var named = CasesNamedIn(File.ReadAllText(Path.Combine(Repository.Root, "docs/language.md"))).Select(c => c[..c.LastIndexOf('/')]).ToHashSet(StringComparer.Ordinal);
        var unnamed = Directory.EnumerateFiles(folder, "*.cpp", SearchOption.AllDirectories)
            .Select(p => Path.GetRelativePath(folder, Path.GetDirectoryName(p)!))
            .Distinct()
            .Where(f => !named.Contains(f));
        Assert.That(unnamed, Is.Empty, "docs/language.md names no case of these folders");
    }

    /// <summary>Every row of the table of tests has programs in C++/CLI and users in C#.</summary>
    [Test]
    public void PartsOfMemoryAreTestedFromBothLanguages()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs/memory.md"));
        var rows = page[page.IndexOf("## Tests", StringComparison.Ordinal)..].Split('\n').Where(l => l.StartsWith('|')).Skip(2)
            .Select(l => l.Split('|', StringSplitOptions.TrimEntries)).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(rows, Has.Count.EqualTo(11));
            foreach (var row in rows)
            {
                Assert.That(CasesNamedIn(row[2]).Any(c => !HasConsumer(c)), row[1]);
                Assert.That(CasesNamedIn(row[3]).All(HasConsumer), row[1]);
                Assert.That(CasesNamedIn(row[3]).Any() || Link().IsMatch(row[3]), row[1]);
            }
        });
    }

    [Test]
    public void EveryHeaderOfWindowsIsNamed()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs/porting.md"));
        var headers = Directory.EnumerateFiles(Path.Combine(Repository.Root, "Runtime/Native/include/windows"), "*.h", SearchOption.AllDirectories)
            .Where(h => !h.Contains("/crt/bits/", StringComparison.Ordinal)) // parts of libstdc++'s headers
            .Select(Path.GetFileName);
        Assert.That(headers.Where(h => h != "windows_functions.h" && !page.Contains($"`{h}`", StringComparison.Ordinal)), Is.Empty, "docs/porting.md does not name these");
    }

    /// <summary>Chapters 8 to 34 of ECMA-372 have rows with cases, in their order.</summary>
    [Test]
    public void EveryChapterOfTheStandardHasCases()
    {
        var rows = File.ReadLines(Path.Combine(Repository.Root, Standard)).Where(l => Chapter().IsMatch(l)).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(rows.Select(r => int.Parse(Chapter().Match(r).Groups["number"].ValueSpan, CultureInfo.InvariantCulture)), Is.EqualTo(Enumerable.Range(8, 27)));
            Assert.That(rows.Where(r => !CasesNamedIn(r).Any()), Is.Empty);
        });
    }

    [Test]
    public void EveryProgramInCSharpIsNamed()
    {
        var folder = Path.Combine(Repository.Root, Cases);
        var named = CasesNamedIn(File.ReadAllText(Path.Combine(Repository.Root, Standard))).ToHashSet(StringComparer.Ordinal);
        var unnamed = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(p => Path.ChangeExtension(Path.GetRelativePath(folder, p), null))
            .Where(c => !c.EndsWith(".library", StringComparison.Ordinal) && !named.Contains(c));
        Assert.That(unnamed, Is.Empty, Standard + " does not name these");
    }

    private static bool HasConsumer(string name) => File.Exists(Path.Combine(Repository.Root, Cases, name + ".cs"));

    private static IEnumerable<string> CasesNamedIn(string text) => Case().Matches(text).Select(m => m.Groups["case"].Value);

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex(@"^\| (?<number>\d+) [A-Z]", RegexOptions.ExplicitCapture)]
    private static partial Regex Chapter();

    [GeneratedRegex("`(?<case>[A-Z][A-Za-z]*(/[A-Z][A-Za-z]*)+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Case();
}
