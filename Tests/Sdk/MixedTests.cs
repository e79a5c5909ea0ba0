using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Sdk.Tests;

/// <summary>A C# program over a C++/CLI assembly over a native library, all in Visual Studio's formats.</summary>
[TestFixture]
public sealed class MixedTests
{
    private const string Client = "Client/Client.csproj";

    private Workspace _workspace = null!;

    [SetUp]
    public void Copy() => _workspace = new Workspace("Mixed");

    [TearDown]
    public void Delete() => _workspace.Dispose();

    [Test]
    public async Task TheWholeChainBuildsFromItsLastLink()
    {
        await BuildAsync(Client);

        Assert.That(await RunClientAsync("Debug"), Is.EqualTo("42 hello there 7 debug"));
        Assert.That(_workspace["Client/bin/Debug/net10.0/libWrapper.native.so"], Does.Exist);
        Assert.That(_workspace["Client/bin/Debug/net10.0/Wrapper.pdb"], Does.Exist);
        Assert.That(File.ReadAllText(_workspace["Client/bin/Debug/net10.0/Wrapper.xml"]), Does.Contain("Scales numbers"));
    }

    [Test]
    public async Task TheSolutionBuildsInItsOtherConfiguration()
    {
        await BuildAsync("Mixed.sln", "-c", "Release");

        Assert.That(await RunClientAsync("Release"), Is.EqualTo("42 hello there 7 release"));
    }

    [Test]
    public async Task OnlyWhatChangedIsBuiltAgain()
    {
        await BuildAsync(Client);
        DateTime wrapper = Written("Wrapper/obj/x64/Debug/Wrapper.dll");
        DateTime native = Written("Native/obj/x64/Debug/src/scale.o");

        await BuildAsync(Client);
        Assert.That(Written("Wrapper/obj/x64/Debug/Wrapper.dll"), Is.EqualTo(wrapper));
        Assert.That(Written("Native/obj/x64/Debug/src/scale.o"), Is.EqualTo(native));

        DateTime other = Written("Native/obj/x64/Debug/src/greeting.o");
        _workspace.Edit("Native/src/scale.cpp", "value * SCALE", "value * SCALE + 1");
        await BuildAsync(Client);
        Assert.That(await RunClientAsync("Debug"), Does.StartWith("43 "));
        Assert.That(Written("Native/obj/x64/Debug/src/greeting.o"), Is.EqualTo(other));

        _workspace.Edit("Native/include/scale.h", "#pragma once", "#pragma once\n");
        await BuildAsync(Client);
        Assert.That(Written("Wrapper/obj/x64/Debug/Wrapper.dll"), Is.GreaterThan(wrapper));
        Assert.That(Written("Native/obj/x64/Debug/src/scale.o"), Is.GreaterThan(native));
    }

    [Test]
    public async Task WhatAProjectNoLongerSaysIsGone()
    {
        const string source = "<ClCompile Include=\"src\\greeting.cpp\" />";
        await BuildAsync(Client);

        _workspace.Edit("Native/Native.vcxproj", source, "<!-- -->");
        Command build = await _workspace.DotnetAsync("build", Client);
        Assert.That(build.ExitCode, Is.Not.Zero, "the library has lost a function");
        Assert.That(build.Output, Does.Contain("greeting").And.Not.Contain("MSB3073").And.Not.Contain("MSB6006"));

        _workspace.Edit("Native/Native.vcxproj", "<!-- -->", source);
        _workspace.Edit("Wrapper/Wrapper.vcxproj", "WRAPPER_LEVEL=7", "WRAPPER_LEVEL=8");
        await BuildAsync(Client);
        Assert.That(await RunClientAsync("Debug"), Is.EqualTo("42 hello there 8 debug"));
    }

    [Test]
    public async Task AnotherToolsetCompilesEverythingAgain()
    {
        await BuildAsync("Wrapper/Wrapper.vcxproj");
        DateTime wrapper = Written("Wrapper/obj/x64/Debug/Wrapper.dll");
        DateTime native = Written("Native/obj/x64/Debug/src/scale.o");
        string toolset = Path.GetDirectoryName(Repository.Compiler)!;
        Assert.That((await Command.RunAsync("cp", _workspace.Folder, "-a", toolset, "toolset")).ExitCode, Is.Zero);

        await BuildAsync("Wrapper/Wrapper.vcxproj", $"-p:BridgeCompilerFolder={_workspace["toolset"]}/");

        Assert.That(Written("Wrapper/obj/x64/Debug/Wrapper.dll"), Is.GreaterThan(wrapper));
        Assert.That(Written("Native/obj/x64/Debug/src/scale.o"), Is.GreaterThan(native));
    }

    [Test]
    public async Task CleanRemovesWhatWasBuiltAndNothingElse()
    {
        // A project may put its objects beside its sources.
        _workspace.Edit("Native/Native.vcxproj", "  <ItemDefinitionGroup>", "  <PropertyGroup><IntDir>.\\</IntDir></PropertyGroup>\n  <ItemDefinitionGroup>");
        await BuildAsync(Client);
        Assert.That(_workspace["Native/src/scale.o"], Does.Exist);
        await _workspace.DotnetAsync("clean", "Wrapper/Wrapper.vcxproj");
        await _workspace.DotnetAsync("clean", "Native/Native.vcxproj");

        Assert.That(_workspace["Wrapper/bin/x64/Debug/Wrapper.dll"], Does.Not.Exist);
        Assert.That(_workspace["Wrapper/obj/x64/Debug/libWrapper.native.so"], Does.Not.Exist);
        Assert.That(_workspace["Native/bin/x64/Debug/libNative.a"], Does.Not.Exist);
        Assert.That(Directory.GetFiles(_workspace["Native/src"]).Select(Path.GetFileName).Order(), Is.EqualTo(new[] { "greeting.cpp", "scale.cpp" }));
    }

    [Test]
    public async Task TheSameSourcesGiveTheSameBytes()
    {
        string[] results = ["Wrapper.dll", "Wrapper.pdb", "libWrapper.native.so"];
        await BuildAsync("Wrapper/Wrapper.vcxproj");
        List<byte[]> once = [.. results.Select(r => File.ReadAllBytes(_workspace["Wrapper/bin/x64/Debug/" + r]))];

        await BuildAsync("Wrapper/Wrapper.vcxproj", "-t:Rebuild");

        Assert.That(results.Select(r => File.ReadAllBytes(_workspace["Wrapper/bin/x64/Debug/" + r])), Is.EqualTo(once));
    }

    [Test]
    public async Task ADesignTimeBuildCompilesNothing()
    {
        await _workspace.DotnetAsync("restore", "Wrapper/Wrapper.vcxproj");

        Command build = await _workspace.DotnetAsync(
            "msbuild", "Wrapper/Wrapper.vcxproj", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:BuildProjectReferences=false");

        Assert.That(build.ExitCode, Is.Zero, build.Output);
        Assert.That(_workspace["Wrapper/obj/x64/Debug/Wrapper.dll"], Does.Not.Exist);
        Assert.That(File.ReadAllText(_workspace["Wrapper/obj/x64/Debug/bridgec.rsp"]), Does.Contain("-DWRAPPER_LEVEL=7"));
    }

    [Test]
    public async Task AMistakeInManagedCodeIsAnErrorAtItsLine()
    {
        _workspace.Edit("Wrapper/Wrapper.cpp", "return WRAPPER_LEVEL;", "return UNKNOWN_LEVEL;");

        Command build = await _workspace.DotnetAsync("build", Client);

        Assert.That(build.ExitCode, Is.Not.Zero);
        Assert.That(build.Output, Does.Match(@"Wrapper\.cpp\(\d+,\d+\): error C2065: "));
        Assert.That(_workspace["Wrapper/bin/x64/Debug/Wrapper.dll"], Does.Not.Exist);
    }

    [Test]
    public async Task AMistakeInNativeCodeIsAnErrorAtItsLine()
    {
        _workspace.Edit("Native/src/scale.cpp", "return value", "return valu");

        Command build = await _workspace.DotnetAsync("build", "Native/Native.vcxproj");

        Assert.That(build.ExitCode, Is.Not.Zero);
        Assert.That(build.Output, Does.Match(@"scale\.cpp\(3,\d+\): error\s*: use of undeclared identifier 'valu'"));
    }

    [Test]
    public async Task PublishingTakesTheNativePartAlong()
    {
        Command publish = await _workspace.DotnetAsync("publish", Client, "-o", _workspace["out"]);

        Assert.That(publish.ExitCode, Is.Zero, publish.Output);
        Command run = await Command.RunAsync("dotnet", _workspace["out"], "Client.dll");
        Assert.That(run.Output.Trim(), Is.EqualTo("42 hello there 7 release"), run.Errors);
    }

    private async Task BuildAsync(string project, params string[] arguments)
    {
        Command build = await _workspace.DotnetAsync("build", project, arguments);
        Assert.That(build.ExitCode, Is.Zero, build.Output);
    }

    private async Task<string> RunClientAsync(string configuration)
    {
        Command run = await Command.RunAsync("dotnet", _workspace.Folder, $"Client/bin/{configuration}/net10.0/Client.dll");
        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        return run.Output.Trim();
    }

    private DateTime Written(string path) => File.GetLastWriteTimeUtc(_workspace[path]);
}
