using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Sdk.Tests;

/// <summary>Programs that NativeAOT compiles together with a C++/CLI library.</summary>
[TestFixture]
public sealed class AheadOfTimeTests
{
    [Test]
    public async Task AProgramOverALibraryIsNativeCode()
    {
        using Workspace workspace = new("AheadOfTime");

        Command publish = await workspace.DotnetAsync(
            "publish", "Client/Client.csproj", "-r", "linux-x64", "-o", workspace["out"], "-p:CppCompilerAndLinker=clang-19");

        Assert.That(publish.ExitCode, Is.Zero, publish.Output);
        Assert.That(publish.Output, Does.Contain("Generating native code").And.Not.Contain("warning"));
        Assert.That(Directory.GetFiles(workspace["out"], "*.dll"), Is.Empty, "what the program needs is in it, and the library's native part beside it");
        Assert.That((await workspace.RunAsync("out/Client")).Split('\n'), Is.EqualTo(new[]
        {
            "+ Zoë", "+ Ian", "Zoë, Ian", "no such name", "400", "not this one",
        }));
    }
}
