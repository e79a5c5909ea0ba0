using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Sdk.Tests;

/// <summary>Macros of Visual C++ that a project uses between its imports.</summary>
[TestFixture]
public sealed class MacroTests
{
    [TestCase("x64", "Debug x64 x64 64 Debug .vcxproj Native.vcxproj Native")]
    [TestCase("Win32", "Debug Win32 x86 32 Debug .vcxproj Native.vcxproj Native")]
    public async Task HaveTheirValuesBehindTheSecondImport(string platform, string values)
    {
        using Workspace workspace = new("Mixed");
        const string macros = "$(ConfigurationName) $(PlatformName) $(PlatformTarget) $(PlatformArchitecture) $(Configuration) $(ProjectExt) $(ProjectFileName) $(ProjectName)";
        const string import = "<Import Project=\"$(VCTargetsPath)\\Microsoft.Cpp.props\" />";
        workspace.Edit("Native/Native.vcxproj", import, $"{import}<PropertyGroup><Seen>{macros}</Seen><OutDir>$(SolutionDir)bin\\$(PlatformTarget)\\</OutDir></PropertyGroup>");

        Command run = await Command.RunAsync("dotnet", workspace.Folder, "msbuild", "Native/Native.vcxproj", $"-p:Platform={platform}", "-getProperty:Seen,OutDir");

        Assert.That(run.Output, Does.Contain($"\"{values}\"").And.Contain($"\"{workspace[$"bin/{values.Split(' ')[2]}/"]}\""));
    }
}
