using System.Text;
using Bridge.Compiler.Clang;
using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Compiler.Projection.Tests;

/// <summary>Overload resolution over the projection, identity included: the line of the resolved declaration names the metadata entity.</summary>
public sealed class OverloadTests
{
    private const string Head = """
        using namespace System; using namespace System::Collections::Generic; using namespace System::IO;
        using namespace System::Text; using namespace System::Threading;
        template<class T> using H = clr::h<T>; using S = H<String>; using O = H<Object>; template<class T> using A = H<cli::array<T>>;

        """;

    private static readonly int FirstLine = Head.Count(c => c == '\n') + 1;

    private static readonly IReadOnlyList<OverloadCase> Cases =
        OverloadCase.ReadAll(Path.Combine(TestContext.CurrentContext.TestDirectory, "Data", "Overloads.txt"));

    private static readonly Lazy<ClangCheckResult> Accepted = new(() => Check(Cases.Where(c => !c.IsRejected)));

    private static readonly Lazy<ClangCheckResult> Rejected = new(() => Check(Cases.Where(c => c.IsRejected)));

    private static IEnumerable<OverloadCase> AcceptedCases => Cases.Where(c => !c.IsRejected);

    private static IEnumerable<OverloadCase> RejectedCases => Cases.Where(c => c.IsRejected);

    [TestCaseSource(nameof(AcceptedCases))]
    public void ResolvesTo(OverloadCase overload)
    {
        var line = FirstLine + AcceptedCases.TakeWhile(c => c != overload).Count();
        var errors = Accepted.Value.Diagnostics.Where(d => d.IsError).ToList();
        Assert.That(errors.Where(d => d.Line == line).Select(d => d.Message), Is.Empty);
        Assume.That(errors, Is.Empty);
        var function = Accepted.Value.Unit!.Functions.Single(f => f.Name == $"case_{overload.Number}");
        var found = ReferenceCollector.Collect(function, FrameworkProjection.Loaded.Index);
        if (overload.Expected != "ok")
        {
            Assert.That(found, Has.Some.Matches<string>(f => Matches(f!, overload.Expected)));
        }
    }

    [TestCaseSource(nameof(RejectedCases))]
    public void IsRejected(OverloadCase overload)
    {
        var line = FirstLine + RejectedCases.TakeWhile(c => c != overload).Count();
        Assert.That(Rejected.Value.Diagnostics.Where(d => d.IsError).Select(d => d.Line), Has.Member(line));
    }

    private static bool Matches(string found, string expected) =>
        found == expected || found.StartsWith(expected + "(", StringComparison.Ordinal) || found.StartsWith(expected + ":", StringComparison.Ordinal);

    private static ClangCheckResult Check(IEnumerable<OverloadCase> cases)
    {
        var text = new StringBuilder(Head);
        foreach (var overload in cases)
        {
            text.Append($"void case_{overload.Number}({overload.Parameters}) {{ {overload.Code}; }}\n");
        }

        return FrameworkProjection.Check(text.ToString());
    }
}
