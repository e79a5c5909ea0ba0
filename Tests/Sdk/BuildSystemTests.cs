using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Sdk.Tests;

/// <summary>C++/CLI without MSBuild.</summary>
[TestFixture]
public sealed class BuildSystemTests
{
    private static string ConfigFolder => Path.Combine(Repository.Root, "Sdk", "cmake");

    [Test]
    public async Task CMakeBuildsWhatChanged()
    {
        using Workspace workspace = new("CMake");
        await RunAsync(workspace, "cmake", "-S", ".", "-B", "build", $"-DBridge_DIR={ConfigFolder}", "-DCMAKE_CXX_COMPILER=clang++-19");
        await RunAsync(workspace, "cmake", "--build", "build");
        Assert.That(await workspace.RunAsync("build/App.dll"), Is.EqualTo("212"));

        Assert.That(await RunAsync(workspace, "cmake", "--build", "build"), Does.Not.Contain("Building assembly"));

        workspace.Edit("src/scale.h", "#pragma once", "#pragma once\n");
        Assert.That(await RunAsync(workspace, "cmake", "--build", "build"), Does.Contain("Building assembly Thermometer.dll"));
    }

    [Test]
    public async Task MakeBuildsWhatChanged()
    {
        using Workspace workspace = new("Make");
        string compiler = $"BRIDGEC={Repository.Compiler}";
        await RunAsync(workspace, "make", compiler);
        Assert.That(await workspace.RunAsync("out/counter.dll"), Is.EqualTo("6"));

        Assert.That(await RunAsync(workspace, "make", compiler), Does.Contain("Nothing to be done"));

        workspace.Edit("step.h", "STEP 3", "STEP 4");
        await RunAsync(workspace, "make", compiler);
        Assert.That(await workspace.RunAsync("out/counter.dll"), Is.EqualTo("8"));
    }

    private static async Task<string> RunAsync(Workspace workspace, string program, params string[] arguments)
    {
        Command run = await Command.RunAsync(program, workspace.Folder, arguments);
        Assert.That(run.ExitCode, Is.Zero, run.Output + run.Errors);
        return run.Output;
    }
}
