using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Sdk.Tests;

/// <summary>Property sheets, options of single files, libraries and commands. One solution, built once.</summary>
[TestFixture]
public sealed class SettingsTests
{
    private Workspace _workspace = null!;
    private string _messages = null!;

    [OneTimeSetUp]
    public async Task Build()
    {
        _workspace = new Workspace("Settings");
        _messages = await _workspace.BuildAsync("Settings.sln", "-p:BridgeBuildEvents=run");
    }

    [OneTimeTearDown]
    public void Delete() => _workspace.Dispose();

    [Test]
    public async Task SheetsAndFilesDecide() =>
        Assert.That(await _workspace.RunAsync("Client/bin/Debug/net10.0/Client.dll"), Is.EqualTo("41 1 37 2561 Sheets.Renamed True"));

    [Test]
    public void FoldersOfASheetAreUsed()
    {
        Assert.That(_workspace["output/x64/Debug/libPerFile.native.so"], Does.Exist);
        Assert.That(_workspace["intermediate/Options/x64/Debug/src/first.o"], Does.Exist);
        Assert.That(_workspace["Sheets/bin"], Does.Not.Exist);
    }

    [Test]
    public async Task LibrariesAreFoundByTheirNamesHere() =>
        Assert.That(await _workspace.RunAsync("output/x64/Debug/Libraries"), Is.EqualTo("8 9 3 1"));

    [Test]
    public void AnUnknownOptionIsNamedOnce()
    {
        Assert.That(_messages, Does.Match("Options.vcxproj : warning BR6001: .*/analyze:ruleset"));
        Assert.That(_messages, Does.Match("PerFile.vcxproj : warning BR6001: .* ignored: /unheard-of"), "of managed and native files alike");
        Assert.That(_messages, Does.Contain("    2 Warning(s)"));
    }

    [Test]
    public void CommandsRunWhenTheyMay()
    {
        Assert.That(File.ReadAllText(_workspace["Commands/generated/before.txt"]), Is.EqualTo("before\n"));
        Assert.That(File.ReadAllText(_workspace["Commands/generated/custom.txt"]), Is.EqualTo("INPUT\n"));
        Assert.That(File.ReadAllText(_workspace["Commands/generated/after.txt"]), Is.EqualTo("after\n"));
        Assert.That(_workspace["output/x64/Debug/data/input.txt"], Does.Exist);
    }

    [Test]
    public async Task CommandsAreNamedWhenTheyMayNot()
    {
        using Workspace fresh = new("Settings");
        string messages = await fresh.BuildAsync("Commands/Commands.vcxproj");
        Assert.That(messages, Does.Match("warning BR6015: .*PreBuildEvent, PostBuildEvent, input.txt"));
        Assert.That(fresh["Commands/generated"], Does.Not.Exist);
    }

    [TestCase("TreatSpecificWarningsAsErrors>4461<", "TreatSpecificWarningsAsErrors>")]
    [TestCase("TreatWarningAsError>true<", "TreatWarningAsError>")]
    public async Task WarningsBecomeErrors(string start, string end)
    {
        using Workspace fresh = new("Settings");
        fresh.Edit("PerFile/PerFile.vcxproj", "DisableSpecificWarnings>4461;%(DisableSpecificWarnings)</DisableSpecificWarnings>", $"{start}/{end}");
        Command build = await fresh.DotnetAsync("build", "PerFile/PerFile.vcxproj");
        Assert.That(build.Output, Does.Match(@"Special\.cpp\(12,18\): error C4461"));
        Assert.That(build.ExitCode, Is.Not.Zero);
    }

    [Test]
    public Task NothingIsBuiltTwice() => _workspace.ExpectNothingToDoAsync("Settings.sln", "-p:BridgeBuildEvents=run");

    [Test]
    public async Task TheOtherConfigurationHasOtherFiles()
    {
        await _workspace.BuildAsync("PerFile/PerFile.vcxproj", "-c", "Release");
        using PEReader file = new(File.OpenRead(_workspace["output/x64/Release/PerFile.dll"]));
        MetadataReader reader = file.GetMetadataReader();
        Assert.That(reader.TypeDefinitions.Select(t => reader.GetString(reader.GetTypeDefinition(t).Name)), Does.Not.Contain("DebugOnly"));
    }
}
