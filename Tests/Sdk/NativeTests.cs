using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Sdk.Tests;

/// <summary>Projects without any managed code.</summary>
[TestFixture]
public sealed class NativeTests
{
    [Test]
    public async Task AProgramOfCAndCppLinksASharedLibrary()
    {
        using Workspace workspace = new("Native", " in a folder with blanks");
        Command build = await workspace.DotnetAsync("build", "Application/Application.vcxproj");
        Assert.That(build.ExitCode, Is.Zero, build.Output);

        Command run = await Command.RunAsync(workspace["Application/bin/x64/Debug/Application"], workspace.Folder);

        Assert.That(run.Output.Trim(), Is.EqualTo("5 2 7 5"), run.Errors);
    }

    [Test]
    public async Task AMissingLibraryIsNamedWithItsPackage()
    {
        using Workspace workspace = new("Native");
        workspace.Edit(
            "Application/Application.vcxproj",
            "  <ItemGroup>\n    <ProjectReference",
            "  <ItemDefinitionGroup><Link><AdditionalDependencies>surely_absent.lib</AdditionalDependencies></Link></ItemDefinitionGroup>\n"
                + "  <ItemGroup>\n    <ProjectReference");

        Command build = await workspace.DotnetAsync("build", "Application/Application.vcxproj");

        Assert.That(build.ExitCode, Is.Not.Zero);
        Assert.That(build.Output, Does.Contain("error BR5031").And.Contain("apt-get install libsurely-absent-dev").And.Not.Contain("lld"));
    }
}
