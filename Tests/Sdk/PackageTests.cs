using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Sdk.Tests;

/// <summary>Packages of a vcpkg manifest: from a tree that vcpkg made, or from the system.</summary>
[TestFixture]
public sealed class PackageTests
{
    private Workspace _workspace = null!;

    [OneTimeSetUp]
    public async Task Build()
    {
        _workspace = new Workspace("Packages");
        await _workspace.BuildAsync("Packages.sln");
    }

    [OneTimeTearDown]
    public void Delete() => _workspace.Dispose();

    [Test]
    public async Task PackagesOfTheSystemAreLinked() =>
        Assert.That(await _workspace.RunAsync("System/bin/x64/Debug/System"), Is.EqualTo("42 0"));

    [Test]
    public void ATreeOfVcpkgIsRead() => Assert.That(_workspace["Tree/bin/x64/Debug/Tree.dll"], Does.Exist);

    [Test]
    public async Task AMissingPackageIsNamedWithWhatToInstall()
    {
        File.WriteAllText(_workspace["Tree/vcpkg.json"], """{ "dependencies": [ "nowhere" ] }""");
        Directory.Move(_workspace["Tree/vcpkg_installed"], _workspace["Tree/elsewhere"]);

        Command build = await _workspace.DotnetAsync("build", "Tree/Tree.vcxproj");

        Assert.That(build.ExitCode, Is.Not.Zero);
        Assert.That(build.Output, Does.Match(@"vcpkg\.json : error BR6013: .*'nowhere'.*apt-cache search nowhere"));
    }

    [Test]
    public async Task ABrokenManifestIsNamed()
    {
        File.WriteAllText(_workspace["System/vcpkg.json"], "{ \"dependencies\": [ \"fmt\" ");

        Command build = await _workspace.DotnetAsync("build", "System/System.vcxproj");

        Assert.That(build.ExitCode, Is.Not.Zero);
        Assert.That(build.Output, Does.Match(@"vcpkg\.json\(\d+\): error BR6014"));
    }
}
