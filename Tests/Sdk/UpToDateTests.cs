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

    private void Write(string path)
    {
        string file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, path);
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
