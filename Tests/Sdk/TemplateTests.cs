using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using NUnit.Framework;

namespace Bridge.Sdk.Tests;

/// <summary>Projects as the templates of Visual Studio write them: precompiled headers, resource scripts, two platforms, older
/// frameworks. One solution, built once.</summary>
[TestFixture]
public sealed class TemplateTests
{
    private Workspace _workspace = null!;
    private string _messages = null!;

    [OneTimeSetUp]
    public async Task Build()
    {
        _workspace = new Workspace("Templates");
        _messages = await _workspace.BuildAsync("Templates.sln");
    }

    [OneTimeTearDown]
    public void Delete() => _workspace.Dispose();

    [Test]
    public async Task AConsoleProgramOverClassLibrariesRuns() =>
        Assert.That(await _workspace.RunAsync("ClrConsole/bin/x64/Debug/ClrConsole.dll"), Is.EqualTo("0 10 old 2.5.0.0"));

    [Test]
    public async Task ANativeProgramLinksAStaticLibraryWithTemplates() =>
        Assert.That(await _workspace.RunAsync("ConsoleApplication/bin/x64/Debug/ConsoleApplication"), Is.EqualTo("Hello World! 21"));

    [Test]
    public void AnotherFrameworkIsNamed() =>
        Assert.That(_messages, Does.Match("FrameworkLibrary.vcxproj : warning BR6011: .*'.NET Framework v4.7.2'").And.Not.Match("ClrLibrary.vcxproj : warning"));

    [Test]
    public void AnAssemblyIsForTheFrameworkOfItsProject()
    {
        using PEReader file = new(File.OpenRead(_workspace["ClrLibrary/bin/x64/Debug/ClrLibrary.dll"]));
        MetadataReader metadata = file.GetMetadataReader();
        var versions = metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
            .Where(r => metadata.GetString(r.Name) == "System.Runtime").Select(r => r.Version);
        Assert.That(versions, Is.EqualTo(new[] { new Version(8, 0, 0, 0) }));
    }

    [Test]
    public void AResourceScriptIsNamed() => Assert.That(_messages, Does.Contain("app.rc : warning BR6012"));

    [Test]
    public void NothingElseIsComplainedAbout() => Assert.That(_messages, Does.Contain("    2 Warning(s)"));

    [Test]
    public Task NothingIsBuiltTwice() => _workspace.ExpectNothingToDoAsync("Templates.sln");

    [Test]
    public async Task ThePlatformOfAnotherMachineIsAName()
    {
        await _workspace.BuildAsync("StaticLib/StaticLib.vcxproj", "-p:Platform=Win32");
        Assert.That(_workspace["StaticLib/bin/Win32/Debug/libStaticLib.a"], Does.Exist);
    }
}
