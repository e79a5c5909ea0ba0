using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Sdk.Tests;

/// <summary>Commands of .NET's command line that look at projects without <c>Directory.Build.rsp</c>: an environment variable leads them.</summary>
[TestFixture]
public sealed class CommandLineTests
{
    private const string Project = "Console/Console.vcxproj";

    private Workspace _workspace = null!;

    [SetUp]
    public void Copy() => _workspace = new Workspace("Console");

    [TearDown]
    public void Delete() => _workspace.Dispose();

    [Test]
    public async Task AProgramOverAPackageIsStarted()
    {
        Assert.That(await DotnetAsync("run", "--project", Project), Is.EqualTo("stock\n├── apples\n│   └── 7\n└── pears\n    └── 1\n"));
        await _workspace.ExpectNothingToDoAsync("Console.sln");
    }

    [Test]
    public async Task ItsSourcesAreWatched()
    {
        await DotnetAsync("restore", Project);
        Assert.That(await DotnetAsync("watch", "--project", Project, "--list"), Does.Contain("/main.cpp").And.Contain("/Printer.cpp").And.Contain("/Printer.h"));
    }

    [Test]
    public async Task SolutionsAndReferencesAreWritten()
    {
        await DotnetAsync("new", "sln", "--name", "Other", "--format", "sln");
        await DotnetAsync("sln", "Other.sln", "add", Project);
        Assert.That(File.ReadAllText(_workspace["Other.sln"]), Does.Contain("{8BC9CEB8-8B4A-11D0-8D11-00A0C91BC942}").And.Contain("Debug|Any CPU.Build.0 = Debug|x64"));
        await DotnetAsync("new", "classlib", "--output", "Library", "--no-restore");
        await DotnetAsync("add", Project, "reference", "Library/Library.csproj");
        await DotnetAsync("add", "Library/Library.csproj", "reference", Project);
        Assert.That(await DotnetAsync("list", "Library/Library.csproj", "reference"), Does.Contain("Console.vcxproj"));
        await DotnetAsync("remove", "Library/Library.csproj", "reference", Project);
        await DotnetAsync("add", Project, "package", "Mono.Cecil", "--version", "0.11.6", "--no-restore");
        Assert.That(File.ReadAllText(_workspace[Project]), Does.Contain("<PackageReference Include=\"Mono.Cecil\"").And.Contain("<ProjectReference Include=\"..\\Library"));
        Assert.That(await DotnetAsync("list", "Other.sln", "package"), Does.Match("Mono.Cecil +0.11.6 +0.11.6").And.Match("Spectre.Console +0.49.1 +0.49.1"));
    }

    private async Task<string> DotnetAsync(params string[] arguments)
    {
        string targets = Path.Combine(Repository.Root, "Sdk", "VC") + "/";
        Command run = await Command.RunAsync("/usr/bin/env", _workspace.Folder, [$"VCTargetsPath={targets}", "dotnet", .. arguments]);
        Assert.That(run.ExitCode, Is.Zero, run.Output + run.Errors);
        return run.Output;
    }
}
