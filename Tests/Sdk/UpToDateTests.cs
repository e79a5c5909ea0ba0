using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Sdk.Tests;

/// <summary>What build.sh takes for a reason to build this repository again.</summary>
[TestFixture]
public sealed class UpToDateTests
{
    private string _folder = null!;

    [SetUp]
    public async Task Build()
    {
        _folder = Path.Combine(Repository.Scratch, "uptodate", Guid.NewGuid().ToString("N"));
        Write("source.cpp");
        Write("Library/bin/Release/Library.dll");
        Write("Library/obj/x64/Release/source.o");
        Write("artifacts/bridgec/include/header.h");
        Directory.CreateDirectory(Path.Combine(_folder, "eng"));
        File.Copy(Path.Combine(Repository.Root, "eng", "uptodate.sh"), Path.Combine(_folder, "eng", "uptodate.sh"));
        Assert.That((await RunAsync("note", await InputsAsync("Release"))).ExitCode, Is.Zero);
    }

    [TearDown]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task NothingChanged() => Assert.That(await IsUpToDateAsync(), Is.True);

    [Test]
    public async Task AnotherConfiguration() => Assert.That(await IsUpToDateAsync("Debug"), Is.False);

    [TestCase("source.cpp")]
    [TestCase("Library/bin/Release/Library.dll")]
    [TestCase("Library/obj/x64/Release/source.o")]
    [TestCase("artifacts/bridgec/include/header.h")]
    public async Task AFileIsTouched(string path)
    {
        File.SetLastWriteTimeUtc(Path.Combine(_folder, path), DateTime.UtcNow.AddSeconds(1));

        Assert.That(await IsUpToDateAsync(), Is.False);
    }

    [TestCase("source.cpp")]
    [TestCase("Library/bin/Release/Library.dll")]
    public async Task AFileIsGone(string path)
    {
        File.Delete(Path.Combine(_folder, path));

        Assert.That(await IsUpToDateAsync(), Is.False);
    }

    [TestCase("Library/new header.h", false)]
    [TestCase("Library/bin/Release/TestResults.xml", true)]
    public async Task AFileIsNew(string path, bool isUpToDate)
    {
        Write(path);

        Assert.That(await IsUpToDateAsync(), Is.EqualTo(isUpToDate));
    }

    [Test]
    public async Task TheSolutionAsksAsWell()
    {
        const string Done = "Everything is built.";
        File.Copy(Path.Combine(Repository.Root, "Directory.Solution.targets"), Path.Combine(_folder, "Directory.Solution.targets"));
        Write("Library/Library.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
        Write("Library/Name.cs", "public class Name {}");
        await SucceedsAsync("new", "sln", "--name", "Bridge", "--format", "sln");
        await SucceedsAsync("sln", "add", "Library");
        Assert.That(await SucceedsAsync("build", "Bridge.sln"), Does.Not.Contain(Done), "the first build");
        Assert.That(await SucceedsAsync("build", "Bridge.sln", "-v:m"), Does.Contain(Done).And.Contain("0 Warning(s)").And.Not.Contain("Library ->"));
        Assert.That(await SucceedsAsync("build", "Bridge.sln", "-p:Version=2.0"), Does.Not.Contain(Done), "another version");
        Write("Library/Name.cs", "public class Name { lost }");
        Assert.That((await Command.RunAsync("dotnet", _folder, "build", "Bridge.sln")).ExitCode, Is.Not.Zero);
        Assert.That((await Command.RunAsync("dotnet", _folder, "build", "Bridge.sln")).ExitCode, Is.Not.Zero, "an error is told again");
    }

    private async Task<string> SucceedsAsync(params string[] arguments)
    {
        Command run = await Command.RunAsync("dotnet", _folder, arguments);
        Assert.That(run.ExitCode, Is.Zero, run.Output + run.Errors);
        return run.Output;
    }

    private void Write(string path) => Write(path, path);

    private void Write(string path, string text)
    {
        string file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private async Task<bool> IsUpToDateAsync(string configuration = "Release") =>
        (await RunAsync("check", await InputsAsync(configuration))).ExitCode == 0;

    private async Task<string> InputsAsync(string configuration)
    {
        Command run = await RunAsync("inputs", configuration);
        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        return run.Output.Trim();
    }

    private Task<Command> RunAsync(string verb, string argument) =>
        Command.RunAsync(Path.Combine(_folder, "eng", "uptodate.sh"), _folder, verb, argument);
}
