using System.Text.RegularExpressions;
using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Docs.Tests;

/// <summary>The programs of README.md compile, and print what stands there.</summary>
[Platform("Linux")]
public sealed partial class ReadmeTests
{
    private static readonly string _text = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
    private string _folder = string.Empty;

    [OneTimeSetUp]
    public void WriteSources()
    {
        _folder = Directory.CreateTempSubdirectory("bridge-readme-").FullName;
        foreach (Match source in Source().Matches(_text))
        {
            File.WriteAllText(Path.Combine(_folder, source.Groups["name"].Value), source.Groups["text"].Value);
        }
    }

    [OneTimeTearDown]
    public void DeleteSources() => Directory.Delete(_folder, recursive: true);

    [Test]
    public Task FirstProgram() => PrintsWhatIsWritten("hello", ["hello.cpp"], ["the cat and the dog", "The end"]);

    [Test]
    public Task Wrapper() => PrintsWhatIsWritten("wrapper", ["wrapper.cpp", "--native", "scale.native.cpp"], []);

    private async Task PrintsWhatIsWritten(string name, string[] sources, string[] arguments)
    {
        var build = await Command.RunAsync(Repository.Compiler, _folder, ["build", .. sources, "-o", name]);
        Assert.That(build.ExitCode, Is.Zero, build.Errors);
        var run = await Command.RunAsync("dotnet", _folder, [Path.Combine(name, name + ".dll"), .. arguments]);
        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        Assert.That(run.Output, Is.Not.Empty);
        Assert.That(_text, Does.Contain(run.Output));
    }

    [GeneratedRegex(@"`(?<name>[\w.]+)`:\n\n```cpp\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Source();
}
