using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Sdk.Tests;

/// <summary>A copy of one of the sample trees, far from the settings of this repository.</summary>
internal sealed class Workspace : IDisposable
{
    /// <summary>Copies <c>Projects/NAME</c> into a new folder and points MSBuild at the C++ targets under test.</summary>
    /// <param name="name">The tree.</param>
    /// <param name="suffix">How the name of the folder ends.</param>
    public Workspace(string name, string suffix = "")
    {
        Folder = Path.Combine(Repository.Scratch, "sdk", Guid.NewGuid().ToString("N") + suffix);
        Copy(Path.Combine(Repository.Root, "Tests", "Sdk", "Projects", name), Folder);
        string targets = Path.Combine(Repository.Root, "Sdk", "VC") + "/";
        File.WriteAllText(this["Directory.Build.rsp"], $"-p:VCTargetsPath={targets}\n-rp:VCTargetsPath={targets}\n");
    }

    private Workspace() => Folder = Directory.CreateDirectory(Path.Combine(Repository.Scratch, "sdk", Guid.NewGuid().ToString("N"))).FullName;

    /// <summary>An empty folder whose projects restore from <c>feed/</c> first and keep packages of their own.</summary>
    public static Workspace WithFeed()
    {
        Workspace workspace = new();
        Directory.CreateDirectory(workspace["feed"]);
        string packages = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        File.WriteAllText(workspace["nuget.config"], $"""
            <configuration>
              <packageSources><add key="feed" value="{workspace["feed"]}" /></packageSources>
              <config><add key="globalPackagesFolder" value="{workspace["packages"]}" /></config>
              <fallbackPackageFolders><add key="user" value="{packages}" /></fallbackPackageFolders>
            </configuration>
            """);
        return workspace;
    }

    /// <summary>The folder of the copy.</summary>
    public string Folder { get; }

    /// <summary>The full path of a file of the copy.</summary>
    public string this[string path] => Path.Combine(Folder, path);

    /// <summary>Runs the .NET command line on a project of the copy.</summary>
    public Task<Command> DotnetAsync(string verb, string project, params string[] arguments) =>
        Command.RunAsync("dotnet", Folder, [verb, project, "-nologo", "-v", "minimal", .. arguments]);

    /// <summary>Builds and expects success.</summary>
    /// <returns>What the build wrote.</returns>
    public async Task<string> BuildAsync(string project, params string[] arguments)
    {
        Command build = await DotnetAsync("build", project, ["-m:2", .. arguments]);
        Assert.That(build.ExitCode, Is.Zero, build.Output);
        return build.Output;
    }

    /// <summary>Builds once more and reads from the binary log that no compiler, linker or archiver ran.</summary>
    public async Task ExpectNothingToDoAsync(string project, params string[] arguments)
    {
        await BuildAsync(project, ["-bl:again.binlog", .. arguments]);
        Command log = await Command.RunAsync("dotnet", Folder, "msbuild", "again.binlog", "-nologo", "-v:normal");
        Assert.That(log.ExitCode, Is.Zero, log.Errors);
        Assert.That(log.Output, Does.Contain("Done Building Project"));
        Assert.That(log.Output, Does.Not.Contain("bridgec.dll build").And.Not.Match(@"\.(cpp|c)\r?\n"));
    }

    /// <summary>Runs a program of the copy, or an assembly, and expects success.</summary>
    /// <returns>What it wrote, without the last line break.</returns>
    public async Task<string> RunAsync(string program)
    {
        bool isAssembly = program.EndsWith(".dll", StringComparison.Ordinal);
        Command run = isAssembly ? await Command.RunAsync("dotnet", Folder, program) : await Command.RunAsync(this[program], Folder);
        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        return run.Output.TrimEnd();
    }

    /// <summary>Replaces text in a file of the copy.</summary>
    public void Edit(string path, string old, string text)
    {
        string content = File.ReadAllText(this[path]);
        if (!content.Contains(old, StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{path}' does not contain '{old}'.", nameof(old));
        }

        File.WriteAllText(this[path], content.Replace(old, text, StringComparison.Ordinal));
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Copies a sample tree into a folder of this one.</summary>
    public void Add(string name, string folder) => Copy(Path.Combine(Repository.Root, "Tests", "Sdk", "Projects", name), this[folder]);

    /// <summary>Runs the .NET command line, with a home of its own for tools and templates, and expects success.</summary>
    /// <returns>What it wrote.</returns>
    public async Task<string> CommandAsync(string folder, params string[] arguments)
    {
        Command run = await Command.RunAsync("/usr/bin/env", this[folder], [$"DOTNET_CLI_HOME={this["home"]}", $"NUGET_PACKAGES={this["packages"]}", "dotnet", .. arguments]);
        Assert.That(run.ExitCode, Is.Zero, run.Output + run.Errors);
        return run.Output;
    }

    /// <summary>Packs a project of this repository's <c>eng/Packages</c> into the feed.</summary>
    public Task PackAsync(string name) =>
        CommandAsync(".", "pack", Path.Combine(Repository.Root, "eng", "Packages", name), "-o", this["feed"], "-p:BuildProjectReferences=false", "-nologo");

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
