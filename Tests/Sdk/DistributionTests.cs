using NUnit.Framework;

namespace Bridge.Sdk.Tests;

/// <summary>Packages of C++/CLI projects, published programs, and Bridge itself as packages.</summary>
[TestFixture]
public sealed class DistributionTests
{
    private const string Greeting = "42 hello there 7 ";

    private Workspace _workspace = null!;

    [SetUp]
    public void Create() => _workspace = Workspace.WithFeed();

    [TearDown]
    public void Delete() => _workspace.Dispose();

    [Test]
    public async Task APackageBringsItsNativePart()
    {
        using Workspace source = new("Mixed");
        Assert.That((await source.DotnetAsync("pack", "Wrapper/Wrapper.vcxproj", "-o", _workspace["feed"])).ExitCode, Is.Zero);
        File.WriteAllText(_workspace["Consumer.csproj"], """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Wrapper" Version="1.0.0" />
              </ItemGroup>
            </Project>
            """);
        File.Copy(source["Client/Program.cs"], _workspace["Program.cs"]);

        await _workspace.BuildAsync("Consumer.csproj");

        Assert.That(await _workspace.RunAsync("bin/Debug/net10.0/Consumer.dll"), Does.StartWith(Greeting));
        Assert.That(_workspace["bin/Debug/net10.0/runtimes/linux-x64/native/libWrapper.native.so"], Does.Exist);
    }

    [TestCase("--self-contained")]
    [TestCase("--self-contained", "-p:PublishSingleFile=true")]
    [TestCase("--self-contained", "-p:PublishSingleFile=true", "-p:IncludeNativeLibrariesForSelfExtract=true")]
    [TestCase("--self-contained", "-p:PublishTrimmed=true")]
    public async Task AProgramIsPublished(params string[] kind)
    {
        using Workspace source = new("Mixed");
        string[] arguments = ["-r", "linux-x64", "-o", _workspace["out"], .. kind];
        Assert.That((await source.DotnetAsync("publish", "Client/Client.csproj", arguments)).ExitCode, Is.Zero);

        Assert.That(await _workspace.RunAsync("out/Client"), Does.StartWith(Greeting));
    }

    [Test]
    public async Task TheToolSetsUpASolution()
    {
        await _workspace.PackAsync("Tool");
        _workspace.Add("Mixed", "solution");
        await _workspace.CommandAsync("solution", "new", "tool-manifest");
        await _workspace.CommandAsync("solution", "tool", "install", "bridgec");

        Assert.That(await _workspace.CommandAsync("solution", "bridgec", "init"), Does.Contain($"export VCTargetsPath='{_workspace["solution/.bridge"]}/'"));
        Assert.That(File.ReadAllText(_workspace["solution/Directory.Build.rsp"]), Does.Not.Contain("=/"));
        // The manifest decides, not the folder where the compiler was when it wrote the file.
        _workspace.Edit("solution/.bridge/Microsoft.Cpp.Default.props", _workspace["packages"], "/nowhere");
        await _workspace.CommandAsync("solution", "build", "Mixed.sln", "-nologo");

        Assert.That(await _workspace.RunAsync("solution/Client/bin/Debug/net10.0/Client.dll"), Does.StartWith(Greeting));
    }

    [Test]
    public async Task ASolutionFromTheTemplateIsGreen()
    {
        await _workspace.PackAsync("MSBuildSdk");
        await _workspace.PackAsync("Templates");
        await _workspace.CommandAsync(".", "new", "install", _workspace["feed/Bridge.Templates.0.1.0.nupkg"]);
        await _workspace.CommandAsync(".", "new", "bridge", "-n", "Words");

        string messages = await _workspace.CommandAsync("Words", "test", "-nologo");

        Assert.That(messages, Does.Match(@"Failed: +0, Passed: +2"));
        Assert.That(await _workspace.CommandAsync("Words", "run", "--project", "Client", "a", "b", "a"), Does.EndWith("2 different words\n"));
    }
}
