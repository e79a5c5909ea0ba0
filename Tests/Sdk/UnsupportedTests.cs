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

    [TestCase(">StaticLibrary<", ">Driver<", "BR6004")]
    [TestCase("<ConfigurationType>", "<UseOfMfc>Dynamic</UseOfMfc><ConfigurationType>", "BR6009")]
    [TestCase("<ConfigurationType>", "<UseOfAtl>Static</UseOfAtl><ConfigurationType>", "BR6009")]
    [TestCase("<ClInclude Include=\"include\\scale.h\" />", "<MASM Include=\"fast.asm\" />", "BR6009")]
    [TestCase("<ClCompile Include=\"src\\scale.cpp\" />", "<ClCompile Include=\"src\\scale.cpp\"><CompileAsManaged>true</CompileAsManaged></ClCompile>", "BR6010")]
    [TestCase("<WarningLevel>", "<TreatWChar_tAsBuiltInType>false</TreatWChar_tAsBuiltInType><WarningLevel>", "BR6010")]
    public Task InANativeProject(string old, string text, string code) => ExpectAsync("Native/Native.vcxproj", old, text, code);

    [TestCase(">DynamicLibrary<", ">StaticLibrary<", "BR6004")]
    [TestCase(">NetCore<", ">Pure<", "BR6008")]
    [TestCase(">NetCore<", ">OldSyntax<", "BR6008")]
    [TestCase("<WarningLevel>", "<CompileAsManaged>Safe</CompileAsManaged><WarningLevel>", "BR6010")]
    [TestCase("<WarningLevel>", "<StructMemberAlignment>1Byte</StructMemberAlignment><WarningLevel>", "BR6010")]
    [TestCase("<WarningLevel>", "<CompileAsWinRT>true</CompileAsWinRT><WarningLevel>", "BR6010")]
    [TestCase("<WarningLevel>", "<CompileAs>CompileAsCppModule</CompileAs><WarningLevel>", "BR6010")]
    [TestCase("</ClCompile>\n  </ItemDefinitionGroup>", "</ClCompile><Link><KeyContainer>name</KeyContainer></Link></ItemDefinitionGroup>", "BR6017")]
    [TestCase("</ClCompile>\n  </ItemDefinitionGroup>", "</ClCompile><Link><TurnOffAssemblyGeneration>true</TurnOffAssemblyGeneration></Link></ItemDefinitionGroup>", "BR6017")]
    [TestCase("<WarningLevel>", "<ForcedUsingFiles>Lost.dll</ForcedUsingFiles><WarningLevel>", "C1107")]
    [TestCase("<WarningLevel>", "<DefaultCharIsUnsigned>true</DefaultCharIsUnsigned><WarningLevel>", "BR6010")]
    public Task InAManagedProject(string old, string text, string code) => ExpectAsync("Wrapper/Wrapper.vcxproj", old, text, code);

    [TestCase("Wrapper", "PackageReference")]
    [TestCase("Native", "vcpkg.json")]
    public async Task AListOfPackagesOfItsOwnFile(string project, string advice)
    {
        File.WriteAllText(_workspace[$"{project}/packages.config"], "<packages />");

        Command build = await _workspace.DotnetAsync("build", $"{project}/{project}.vcxproj");

        Assert.That(build.ExitCode, Is.Not.Zero);
        Assert.That(build.Output, Does.Match($"packages.config : error BR6006: .*{advice}"));
    }

    [Test]
    public Task AnAssemblerOfVisualStudio()
    {
        _workspace.Edit("Native/Native.vcxproj", "<ClInclude Include=\"include\\scale.h\" />", "<MASM Include=\"fast.asm\" />");
        return ExpectAsync(
            "Native/Native.vcxproj",
            "  <Import Project=\"$(VCTargetsPath)\\Microsoft.Cpp.targets\" />",
            "  <Import Project=\"$(VCTargetsPath)\\BuildCustomizations\\masm.props\" />\n"
                + "  <Import Project=\"$(VCTargetsPath)\\Microsoft.Cpp.targets\" />\n"
                + "  <Import Project=\"$(VCTargetsPath)\\BuildCustomizations\\masm.targets\" />",
            "BR6009");
    }

    [Test]
    public async Task WhatOnlyTheLinkerOfVisualCppKnows()
    {
        _workspace.Edit(
            "Wrapper/Wrapper.vcxproj",
            "</ClCompile>\n  </ItemDefinitionGroup>",
            "</ClCompile><Link><AdditionalOptions>/WHOLEARCHIVE:x.lib %(AdditionalOptions)</AdditionalOptions><OutputFile>bin\\Other.dll</OutputFile><ForceSymbolReferences>registered</ForceSymbolReferences></Link></ItemDefinitionGroup>");
        _workspace.Edit("Wrapper/Wrapper.vcxproj", "</Project>\n    </ProjectReference>", "</Project><UseLibraryDependencyInputs>true</UseLibraryDependencyInputs></ProjectReference>");

        Command build = await _workspace.DotnetAsync("build", "Wrapper/Wrapper.vcxproj");

        Assert.That(build.ExitCode, Is.Zero, build.Output);
        Assert.That(build.Output, Does.Match("Wrapper.vcxproj : warning BR6001: .*/WHOLEARCHIVE:x.lib").And.Match("Wrapper.vcxproj : warning BR6001: .*ForceSymbolReferences is ignored: registered").And.Match("Wrapper.vcxproj : warning BR6001: UseLibraryDependencyInputs of .*Native.vcxproj").And.Match(@"Wrapper.vcxproj : warning BR6016: .*'Wrapper'.*Other\.dll"));
    }

    [Test]
    public Task AMissingProject() =>
        ExpectAsync(
            "Native/Native.vcxproj",
            "<ClInclude Include=\"include\\scale.h\" />",
            "<ProjectReference Include=\"..\\Lost\\Lost.vcxproj\" />",
            "BR6005");

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
