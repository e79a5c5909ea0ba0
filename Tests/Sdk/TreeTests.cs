using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Sdk.Tests;

/// <summary>Solutions of several shapes: each is built in a copy, run, and built again with nothing to do.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
public sealed class TreeTests
{
    private const string Run = "-p:BridgeBuildEvents=run";

    [TestCase("Configurations", "Configurations.sln", "App/bin/x64/Debug/App.dll", "2 debug slow", "-p:Configuration=Debug Static;Platform=x64", TestName = "ASolutionChoosesConfigurations")]
    [TestCase("Configurations", "Configurations.sln", "App/bin/x64/Profile/App.dll", "3 release quick", "-p:Configuration=Profile;Platform=x64", TestName = "AConfigurationHasItsOwnFiles")]
    [TestCase("Directory", "Directory.sln", "client/bin/Debug/net10.0/client.dll", "113 wrapper True", TestName = "SettingsStandAboveProjects")]
    [TestCase("Elsewhere", "build/vs2022/elsewhere.sln", "build/vs2022/bin/x64/Debug/shell.dll", "text 3\ntable 4\ndebug", TestName = "SourcesLieFarAway")]
    [TestCase("Frameworks", "Frameworks.sln", "Front/bin/x64/Debug/Front.dll", "20 25 new", TestName = "ALibraryHasSeveralFrameworks")]
    [TestCase("Generated", "Generated.sln", "App/bin/x64/Debug/App.dll", "25 3.1 alpha,beta", Run, TestName = "SourcesAreGenerated")]
    [TestCase("Layers", "Layers.sln", "Client/bin/Debug/net10.0/Client.dll", "123 25 11 cba", TestName = "LibrariesAreLayered")]
    [TestCase("Names", "Maße & Gewichte.sln", "C# Programme/Messen.Jetzt/bin/Debug/net10.0/Messen.Jetzt.dll", "100 Maß.cpp Meter & Zoll", TestName = "NamesAreOfAnyLetters")]
    [TestCase("Plugins", "Plugins.sln", "Host/bin/Debug/net10.0/Host.dll", "5 Double call 2\n5 Smooth call 2\n10 Double call 4", TestName = "PluginsAreLoadedByName")]
    [TestCase("Slnx", "Slnx.slnx", "artifacts/bin/Client/debug/Client.dll", "7", TestName = "ASolutionIsOfTheNewerFormat")]
    [TestCase("Usings", "Usings.sln", "Client/bin/Debug/net10.0/Client.dll", "circle 42 Green", TestName = "SourcesNameAssemblies")]
    public async Task ASolutionIsBuilt(string tree, string solution, string program, string output, params string[] arguments)
    {
        using Workspace workspace = new(tree);

        string messages = await workspace.BuildAsync(solution, arguments);

        Assert.That(messages, Does.Contain("    0 Warning(s)"));
        Assert.That(await workspace.RunAsync(program), Is.EqualTo(output));
        await workspace.ExpectNothingToDoAsync(solution, arguments);
    }

    [Test]
    public void EveryTreeHasATest()
    {
        string folder = Path.Combine(Repository.Root, "Tests", "Sdk");
        string tests = string.Concat(Directory.GetFiles(folder, "*.cs").Select(File.ReadAllText));

        Assert.That(Directory.GetDirectories(Path.Combine(folder, "Projects")).Select(t => $"\"{Path.GetFileName(t)}\""), Has.All.Matches<string>(t => tests.Contains(t!, StringComparison.Ordinal)));
    }

    [Test]
    public async Task AProjectOfVisualStudio2003WasConverted()
    {
        using Workspace workspace = new("Upgraded");

        string messages = await workspace.BuildAsync("Upgraded.sln");

        Assert.That(messages, Does.Match("CodecNet.vcxproj : warning BR6011: .*v4.0").And.Contain("    1 Warning(s)"));
        Assert.That(await workspace.RunAsync("Client/bin/Debug/net10.0/Client.dll"), Is.EqualTo("desserts 1026"));
        await workspace.ExpectNothingToDoAsync("Upgraded.sln");
    }

    [Test]
    public async Task WizardsOfVisualStudioWroteProjects()
    {
        using Workspace workspace = new("Wizard");

        string messages = await workspace.BuildAsync("Wizard.sln");

        Assert.That(messages, Does.Match("MathDll.rc : warning BR6012").And.Match("app.rc : warning BR6012").And.Contain("    2 Warning(s)"));
        Assert.That(await workspace.RunAsync("src/MathApp/bin/x64/Debug/net10.0/MathApp.dll"), Is.EqualTo("3: started\nGröße 2.5 1 3.1\nvalues"));
        await workspace.ExpectNothingToDoAsync("Wizard.sln");
    }

    [Test]
    public async Task TestsAreWrittenInCppCli()
    {
        using Workspace workspace = new("UnitTests");

        Command test = await workspace.DotnetAsync("test", "UnitTests.sln");

        Assert.That(test.Output, Does.Match("Failed: +0, Passed: +4"), test.Errors);
        await workspace.ExpectNothingToDoAsync("UnitTests.sln");
    }

    [Test]
    public async Task OtherCommandsAreNamedWhenTheyMayNotRun()
    {
        using Workspace workspace = new("Generated");

        Command build = await workspace.DotnetAsync("build", "Generated.sln");

        Assert.That(build.Output, Does.Match("Tables.vcxproj : warning BR6015: .*NMakeBuildCommandLine").And.Match("Version.vcxproj : warning BR6015: .*CustomBuildStep"));
    }
}
