using NUnit.Framework;

namespace Bridge.Sdk.Tests;

/// <summary>References in every direction, a package, resources, a strong name and shared items. One solution, built once.</summary>
[TestFixture]
public sealed class ReferenceTests
{
    private Workspace _workspace = null!;

    [OneTimeSetUp]
    public async Task Build()
    {
        _workspace = new Workspace("References");
        await _workspace.BuildAsync("References.sln");
    }

    [OneTimeTearDown]
    public void Delete() => _workspace.Dispose();

    [Test]
    public async Task EverythingIsFoundAtRunTime() =>
        Assert.That(await _workspace.RunAsync("Client/bin/Debug/net10.0/Client.dll"), Is.EqualTo("wuff! Derived Hello a,b noted 11 8"));

    [Test]
    public void ThePackageLiesBesideWhoeverNeedsIt()
    {
        Assert.That(_workspace["Base/bin/x64/Debug/Mono.Cecil.dll"], Does.Exist);
        Assert.That(_workspace["Client/bin/Debug/net10.0/Mono.Cecil.dll"], Does.Exist);
    }

    [Test]
    public Task NothingIsBuiltTwice() => _workspace.ExpectNothingToDoAsync("References.sln");
}
