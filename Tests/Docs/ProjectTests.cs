using System.Text.RegularExpressions;
using System.Xml.Linq;
using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Docs.Tests;

/// <summary>docs/msbuild.md names what projects of Visual C++ say, and Sdk/ reads what the page calls honoured or refused.</summary>
public sealed partial class ProjectTests
{
    private const string Page = "docs/msbuild.md";

    private static readonly string[] _lines = File.ReadAllLines(Path.Combine(Repository.Root, Page));

    private static readonly string _sdk = string.Concat(
        new[] { "build", "VC", "Tasks" }.SelectMany(f => Directory.EnumerateFiles(Path.Combine(Repository.Root, "Sdk", f))).Select(File.ReadAllText));

    /// <summary>The parameters of the tasks CL, Link and Lib of Visual C++.</summary>
    private static IEnumerable<TestCaseData> Parameters =>
        from line in File.ReadLines(Path.Combine(Repository.Root, "Tests", "Docs", "VisualCpp.txt"))
        let parts = line.Split(": ")
        from name in parts[1].Split(' ')
        select new TestCaseData(parts[0], name);

    private static IEnumerable<string> Rows(string section) =>
        _lines.SkipWhile(l => l != "## " + section).Skip(1).TakeWhile(l => !l.StartsWith("## ", StringComparison.Ordinal)).Where(l => l.StartsWith('|')).Skip(2);

    private static IEnumerable<string> RowsOf(string item) => item == "ClCompile"
        ? Rows("Metadata of `ClCompile`")
        : Rows("Other items").Where(r => r.Split('|')[1].Contains($"`{item}`", StringComparison.Ordinal));

    [TestCaseSource(nameof(Parameters))]
    public void EveryParameterHasARow(string item, string name) =>
        Assert.That(RowsOf(item).Count(r => r.Contains($"`{name}`", StringComparison.Ordinal)), Is.EqualTo(1), $"rows of {item} in {Page}");

    [Test]
    public void WhatTheDefinitionsOfItemsKnowHasARow()
    {
        var definitions = XDocument.Load(Path.Combine(Repository.Root, "Sdk", "build", "Items.props")).Descendants("ItemDefinitionGroup").Elements()
            .Where(i => i.Name.LocalName is "ClCompile" or "Link" or "Lib");
        var unnamed = from item in definitions
                      from name in item.Elements().Select(e => e.Name.LocalName)
                      where !RowsOf(item.Name.LocalName).Any(r => r.Contains($"`{name}`", StringComparison.Ordinal))
                      select $"{item.Name}.{name}";
        Assert.That(unnamed, Is.Empty, Page + " lacks these");
    }

    [Test]
    public void WhatTheTasksReadHasARow()
    {
        var unnamed = Metadata().Matches(_sdk).Select(m => m.Groups["name"].Value).Distinct()
            .Where(n => !_lines.Any(l => Regex.IsMatch(l, $@"\b{n}\b")) && !IsOfMSBuild(n));
        Assert.That(unnamed, Is.Empty, Page + " lacks these");
    }

    /// <summary>What is only ignored is read nowhere, so that the page cannot promise too much of what is not.</summary>
    [TestCase("Properties")]
    [TestCase("Metadata of `ClCompile`")]
    [TestCase("Other items")]
    public void WhatIsHonouredOrRefusedIsRead(string section)
    {
        var promised = from row in Rows(section)
                       where Promise().IsMatch(row)
                       from Match name in Name().Matches(row.Split('|')[1])
                       select name.Groups["name"].Value;
        Assert.That(promised.Where(n => !Regex.IsMatch(_sdk, $@"\b{n}\b")), Is.Empty, "Sdk/ knows nothing of these");
    }

    /// <summary>Every row of the table of tests names tests that are there.</summary>
    [Test]
    public void EveryPartHasTests()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.Root, "Tests", "Sdk"), "*Tests.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal))
            .ToDictionary(f => Path.GetFileNameWithoutExtension(f), File.ReadAllText, StringComparer.Ordinal);
        Assert.Multiple(() =>
        {
            foreach (var row in Rows("Tests"))
            {
                var tests = TestName().Matches(row).Select(m => (Class: m.Groups["class"].Value, Name: m.Groups["name"].Value)).ToList();
                Assert.That(tests.Count + Case().Count(row), Is.Positive, row);
                Assert.That(tests.Where(t => !sources.TryGetValue(t.Class, out var text) || !Regex.IsMatch(text, $@" {t.Name}\(|TestName = ""{t.Name}""")), Is.Empty);
            }
        });
    }

    private static bool IsOfMSBuild(string name) => name is "FullPath" or "Extension" or "Filename" or "Identity";

    [GeneratedRegex("\\b(honoured|refused|named)\\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Promise();

    [GeneratedRegex("`(?<name>[A-Za-z_]{3,})`", RegexOptions.ExplicitCapture)]
    private static partial Regex Name();

    [GeneratedRegex(@"`(?<class>\w+Tests)\.(?<name>\w+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex TestName();

    [GeneratedRegex("`[A-Z][A-Za-z]*(/[A-Z][A-Za-z]*)+`", RegexOptions.ExplicitCapture)]
    private static partial Regex Case();

    [GeneratedRegex("(GetMetadata\\(\"|Paths\\(item, \"|List\\(item, \")(?<name>\\w+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Metadata();
}
