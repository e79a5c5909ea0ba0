using System.Text.RegularExpressions;
using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Compiler.Tests;

/// <summary>Keeps the stages of the compiler in the order of the data that flows through them.</summary>
[TestFixture]
public sealed partial class ArchitectureTests
{
    /// <summary>A stage may use those before it. The models of Clang's answers come first: everyone reads them.</summary>
    private static readonly string[] Order =
    [
        "Text", "Diagnostics", "Clang.Ast", "Clang.Diagnostics", "Projection", "Syntax.Tokens", "Preprocessing",
        "Syntax", "Desugaring", "Clang", "Toolchain", "Partition", "Binding", "Lowering", "Emit", "CommandLine", "Stages",
    ];

    /// <summary>The uses that go against the order, each with its reason.</summary>
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["Preprocessing → Syntax"] = "__identifier needs to know the keywords",
        ["Clang → Toolchain"] = "the check runs clang, which the toolchain finds",
        ["Partition → Binding"] = "the cut is made through bound trees, and binding asks where it runs",
        ["Binding → Emit"] = "bodies ask for metadata through the interfaces of Emit/Metadata",
        ["Desugaring → CommandLine"] = "--stop-after names stages",
        ["Emit → Stages"] = "the entry point is chosen among the checked units",
    };

    [Test]
    public void AStageUsesOnlyThoseBeforeIt()
    {
        IEnumerable<string> wrong =
            from file in SourceFiles("Compiler", "*.cs")
            let user = StageOf(Path.GetRelativePath(Path.Combine(Repository.Root, "Compiler"), file).Replace('/', '.'))
            where user is not null
            from Match match in UsingPattern().Matches(File.ReadAllText(file))
            let used = StageOf(match.Groups[1].Value + ".")
            where used is not null && Array.IndexOf(Order, used) > Array.IndexOf(Order, user)
            where !Exceptions.ContainsKey($"{user} → {used}")
            select $"{Path.GetRelativePath(Repository.Root, file)}: {user} → {used}";

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void NothingThatIsReusableKnowsTheWrapperOfThisRepository()
    {
        IEnumerable<string> wrong =
            from folder in new[] { "Compiler", "Runtime", "Sdk" }
            from file in SourceFiles(folder, "*")
            where WrapperPattern().IsMatch(File.ReadAllText(file))
            select Path.GetRelativePath(Repository.Root, file);

        Assert.That(wrong, Is.Empty);
    }

    private static IEnumerable<string> SourceFiles(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories)
            .Where(path => !BuiltPattern().IsMatch(path));

    /// <summary>The longest stage that the dotted name starts with; null for what belongs to none.</summary>
    private static string? StageOf(string name) =>
        Order.Where(stage => name.StartsWith(stage + ".", StringComparison.Ordinal)).MaxBy(stage => stage.Length);

    [GeneratedRegex(@"^using (?:static )?Bridge\.Compiler\.([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex UsingPattern();

    // Not System.Threading.Monitor.PulseAll.
    [GeneratedRegex("pulse(?!All)", RegexOptions.IgnoreCase)]
    private static partial Regex WrapperPattern();

    [GeneratedRegex(@"/(bin|obj|out)/")]
    private static partial Regex BuiltPattern();
}
