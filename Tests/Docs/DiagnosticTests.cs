using System.Reflection;
using Bridge.Compiler.Diagnostics;
using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Docs.Tests;

/// <summary>docs/diagnostics.md holds every descriptor of the compiler, and no other.</summary>
public sealed class DiagnosticTests
{
    private const string Page = "docs/diagnostics.md";

    private static readonly string[] _rows = [.. File.ReadLines(Path.Combine(Repository.Root, Page)).Where(l => l.StartsWith('|'))];

    private static IEnumerable<TestCaseData> Descriptors =>
        typeof(Descriptors).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(p => p.PropertyType == typeof(DiagnosticDescriptor))
            .Select(p => new TestCaseData((DiagnosticDescriptor)p.GetValue(null)!).SetArgDisplayNames(p.Name));

    private static string RowOf(DiagnosticDescriptor descriptor) => string.Join(
        " | ",
        $"| {descriptor.Code}",
        descriptor.Severity == Severity.Error ? "error" : "warning",
        descriptor.Format.Replace("|", "\\|", StringComparison.Ordinal)) + " |";

    [TestCaseSource(nameof(Descriptors))]
    public void EveryDescriptorHasARow(DiagnosticDescriptor descriptor)
    {
        var row = RowOf(descriptor);
        Assert.That(_rows.Any(r => r.StartsWith(row, StringComparison.Ordinal)), $"{Page} lacks this row:\n{row} … |");
    }

    [Test]
    public void EveryRowWithASeverityHasADescriptor()
    {
        var known = Descriptors.Select(d => RowOf((DiagnosticDescriptor)d.Arguments[0]!)).ToList();
        var orphans = _rows.Where(r => r.Contains("| error |", StringComparison.Ordinal) || r.Contains("| warning |", StringComparison.Ordinal))
            .Where(r => !known.Exists(k => r.StartsWith(k, StringComparison.Ordinal)));
        Assert.That(orphans, Is.Empty, "no descriptor has this code, severity and text");
    }
}
