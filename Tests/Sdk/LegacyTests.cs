using NUnit.Framework;

namespace Bridge.Sdk.Tests;

/// <summary>A solution of the years of .NET Framework after the edits that docs/porting.md names: a static library full of habits, a
/// wrapper called otherwise than its project, a property sheet that puts everything into folders of the solution.
/// The folder has blanks and parentheses in its name. Built once.</summary>
[TestFixture]
public sealed class LegacyTests
{
    private Workspace _workspace = null!;
    private string _messages = null!;

    [OneTimeSetUp]
    public async Task Build()
    {
        _workspace = new Workspace("Legacy", " (old version)");
        _messages = await _workspace.BuildAsync("Legacy.sln");
    }

    [OneTimeTearDown]
    public void Delete() => _workspace.Dispose();

    [Test]
    public async Task TheClientRuns() =>
        Assert.That((await _workspace.RunAsync("Client/bin/x64/Debug/net10.0/Client.dll")).Split('\n'), Is.EqualTo(new[]
        {
            "Kühlraum: 21.5°C", "Kühlraum: 22°C", "Kühlraum: 22°C", "1000 21.5 20001", "2000 22 20001", "3000 22 20001", "1252248",
            "Sensor ohne Namen 80070057",
        }));

    [Test]
    public void ThePageNamesWhatIsComplainedAbout()
    {
        Assert.That(_messages, Does.Match("Engine.vcxproj : warning BR6001").And.Match("EngineNet.vcxproj : warning BR6001"));
        Assert.That(_messages, Does.Match("EngineNet.vcxproj : warning BR6015: .*PostBuildEvent").And.Contain("app.rc : warning BR6012"));
        Assert.That(_messages, Does.Contain("    4 Warning(s)"));
    }

    [Test]
    public void FilesGoWhereTheSheetSays()
    {
        Assert.That(_workspace["Bin/x64/Debug/Acme.Engine.Net.dll"], Does.Exist);
        Assert.That(_workspace["Bin/x64/Debug/libAcme.Engine.Net.native.so"], Does.Exist);
        Assert.That(_workspace["Obj/Engine/x64/Debug/Sensor.o"], Does.Exist);
    }

    [Test]
    public Task NothingIsBuiltTwice() => _workspace.ExpectNothingToDoAsync("Legacy.sln");
}
