using NUnit.Framework;

namespace Bridge.Sdk.Tests;

/// <summary>What Windows forgives: names in another case, backslashes in includes, encodings of Visual Studio. One solution, built once.</summary>
[TestFixture]
public sealed class WindowsTests
{
    private Workspace _workspace = null!;

    [OneTimeSetUp]
    public async Task Build()
    {
        _workspace = new Workspace("Windows");
        await _workspace.BuildAsync("Windows.sln");
    }

    [OneTimeTearDown]
    public void Delete() => _workspace.Dispose();

    [Test]
    public async Task ManagedSourcesAreFoundAndRead() =>
        Assert.That(await _workspace.RunAsync("Managed/bin/x64/Debug/Managed.dll"), Is.EqualTo("Grüße Ωμέγα 12"));

    [Test]
    public async Task NativeSourcesAreFoundAndRead() =>
        Assert.That(await _workspace.RunAsync("Native/bin/x64/Debug/Native"), Is.EqualTo("8 4"));

    [Test]
    public void DocumentationIsReadInItsEncoding() =>
        Assert.That(File.ReadAllText(_workspace["Managed/bin/x64/Debug/Managed.xml"]), Does.Contain("Grüße."));

    [Test]
    public Task NothingIsBuiltTwice() => _workspace.ExpectNothingToDoAsync("Windows.sln");
}
