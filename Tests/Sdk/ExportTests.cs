using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Sdk.Tests;

/// <summary>A native program over two C++/CLI assemblies, one of which derives from a native class of the other.</summary>
[TestFixture]
public sealed class ExportTests
{
    private const string Project = "Program/Program.vcxproj";

    private Workspace _workspace = null!;

    [SetUp]
    public void Copy() => _workspace = new Workspace("Exports");

    [TearDown]
    public void Delete() => _workspace.Dispose();

    [Test]
    public async Task ANativeProgramStartsDotnet()
    {
        await _workspace.BuildAsync(Project);

        Assert.That(await RunAsync(), Is.EqualTo("HELLO 14"));
    }

    [Test]
    public async Task OnlyWhatChangedIsBuiltAgain()
    {
        await _workspace.BuildAsync(Project);
        DateTime program = Written("Program/obj/x64/Debug/Program.o");
        await _workspace.ExpectNothingToDoAsync(Project);

        _workspace.Edit("Second/Second.cpp", "signed)", "signed!)");
        await _workspace.BuildAsync(Project);

        Assert.That(await RunAsync(), Is.EqualTo("HELLO 15"));
        Assert.That(Written("Program/obj/x64/Debug/Program.o"), Is.EqualTo(program));
    }

    private async Task<string> RunAsync()
    {
        Command run = await Command.RunAsync(_workspace["Program/bin/x64/Debug/Program"], _workspace.Folder);
        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        return run.Output.Trim();
    }

    private DateTime Written(string file) => File.GetLastWriteTimeUtc(_workspace[file]);
}
