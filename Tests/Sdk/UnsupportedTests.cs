using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Sdk.Tests;

/// <summary>What the C++ targets do not know is named, never dropped in silence.</summary>
[TestFixture]
public sealed class UnsupportedTests
{
    private Workspace _workspace = null!;

    [SetUp]
    public void Copy() => _workspace = new Workspace("Mixed");

    [TearDown]
    public void Delete() => _workspace.Dispose();

    [Test]
    public Task AnOptionOfMsvcWithoutCounterpart() =>
        ExpectAsync("Native/Native.vcxproj", "/utf-8 ", "/utf-8 /analyze ", "BR6001");

    [Test]
    public Task AnOptionThatBridgecDoesNotTake() =>
        ExpectAsync("Wrapper/Wrapper.vcxproj", "/utf-8 ", "/utf-8 -ffast-math ", "BR6001");

    [Test]
    public Task AForcedInclude() =>
        ExpectAsync(
            "Wrapper/Wrapper.vcxproj",
            "<ClCompile Include=\"Wrapper.cpp\" />",
            "<ClCompile Include=\"Wrapper.cpp\"><ForcedIncludeFiles>Wrapper.h</ForcedIncludeFiles></ClCompile>",
            "BR6007");

    [Test]
    public Task AnEmbeddedResource() =>
        ExpectAsync("Wrapper/Wrapper.vcxproj", "<ClInclude Include=\"Wrapper.h\" />", "<EmbeddedResource Include=\"Wrapper.h\" />", "BR6002");

    [Test]
    public Task AnUnknownKindOfProject() =>
        ExpectAsync("Native/Native.vcxproj", ">StaticLibrary<", ">Utility<", "BR6004");

    [Test]
    public Task AMissingProject() =>
        ExpectAsync(
            "Native/Native.vcxproj",
            "<ClInclude Include=\"include\\scale.h\" />",
            "<ProjectReference Include=\"..\\Lost\\Lost.vcxproj\" />",
            "BR6005");

    [Test]
    public Task APackage() =>
        ExpectAsync(
            "Wrapper/Wrapper.vcxproj",
            "<ClInclude Include=\"Wrapper.h\" />",
            "<PackageReference Include=\"Mono.Cecil\" Version=\"0.11.6\" />",
            "BR6006");

    [Test]
    public async Task AMissingCompiler()
    {
        Command build = await _workspace.DotnetAsync("build", "Wrapper/Wrapper.vcxproj", "-p:BridgeCompilerFolder=/nowhere/");

        Assert.That(build.ExitCode, Is.Not.Zero);
        Assert.That(build.Output, Does.Contain("error BR6003"));
    }

    private async Task ExpectAsync(string project, string old, string text, string code)
    {
        _workspace.Edit(project, old, text);

        Command build = await _workspace.DotnetAsync("build", project);

        Assert.That(build.ExitCode, Is.Not.Zero);
        Assert.That(build.Output, Does.Contain("error " + code));
    }
}
