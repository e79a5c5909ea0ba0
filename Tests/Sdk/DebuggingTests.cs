using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Sdk.Tests;

/// <summary>What docs/debugging.md says, done as it says it: the configurations of Visual Studio Code are read from the page.</summary>
[TestFixture]
public sealed partial class DebuggingTests
{
    private Workspace _workspace = null!;
    private JsonElement[] _configurations = [];
    private string _command = string.Empty;

    [OneTimeSetUp]
    public async Task BuildWithTheTask()
    {
        _workspace = new Workspace("Mixed");
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "debugging.md"));
        string[] files = [.. Json().Matches(page.Replace("${workspaceFolder}", _workspace.Folder, StringComparison.Ordinal)).Select(m => m.Groups[1].Value)];
        _configurations = [.. JsonDocument.Parse(files[0]).RootElement.GetProperty("configurations").EnumerateArray()];
        JsonElement task = JsonDocument.Parse(files[1]).RootElement.GetProperty("tasks")[0];
        Assert.That(Configuration("managed").GetProperty("preLaunchTask").GetString(), Is.EqualTo(task.GetProperty("label").GetString()));
        _command = task.GetProperty("command").GetString()!;
        Command build = await RunTaskAsync();
        Assert.That(build.ExitCode, Is.Zero, build.Output);
    }

    [OneTimeTearDown]
    public void Delete() => _workspace.Dispose();

    [Test]
    public async Task TheManagedConfigurationStartsTheProgram() =>
        Assert.That(await _workspace.RunAsync(Configuration("managed").GetProperty("program").GetString()!), Does.StartWith("42 hello"));

    [Test]
    public async Task TheNativeConfigurationStopsInNativeCode()
    {
        JsonElement native = Configuration("native");
        string[] setup = [.. native.GetProperty("setupCommands").EnumerateArray().Select(c => c.GetProperty("text").GetString()!)];
        string[] steps = [.. setup, "break scale.cpp:3", "run", "backtrace 3", "finish", "kill"];

        Command gdb = await Command.RunAsync(
            native.GetProperty("MIMode").GetString()!,
            _workspace.Folder,
            ["-batch", .. steps.SelectMany(s => new[] { "-ex", s }), "--args", native.GetProperty("program").GetString()!,
                .. native.GetProperty("args").EnumerateArray().Select(a => a.GetString()!)]);

        Assert.That(gdb.Output, Does.Match(@"Breakpoint 1, scale \(value=14\) at .*scale\.cpp:3"), gdb.Errors);
        Assert.That(gdb.Output, Does.Match(@"#1 .* at .*Wrapper\.cpp:8\n"), gdb.Errors);
        Assert.That(gdb.Output, Does.Contain("Value returned is $1 = 42"), gdb.Errors);
    }

    [Test]
    public void TheManagedDebuggerFindsTheLines()
    {
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(_workspace["Client/bin/Debug/net10.0/Wrapper.pdb"]));
        MetadataReader reader = provider.GetMetadataReader();
        Document source = reader.Documents.Select(reader.GetDocument).Single(d => reader.GetString(d.Name).EndsWith("/Wrapper.cpp", StringComparison.Ordinal));
        var lines = reader.MethodDebugInformation.Select(reader.GetMethodDebugInformation)
            .SelectMany(m => m.GetSequencePoints()).Where(p => !p.IsHidden && Name(p.Document) == reader.GetString(source.Name)).Select(p => p.StartLine);

        Assert.That(File.Exists(reader.GetString(source.Name)), "the document is the source");
        Assert.That(reader.GetBlobBytes(source.Hash), Is.EqualTo(SHA256.HashData(File.ReadAllBytes(_workspace["Wrapper/Wrapper.cpp"]))));
        Assert.That(lines.Distinct().Order(), Is.EqualTo(new[] { 8, 10, 12, 18 }));

        string Name(DocumentHandle document) => reader.GetString(reader.GetDocument(document).Name);
    }

    [Test]
    public void TheJitCompilerLeavesTheCodeAsItIsWritten()
    {
        using PEReader file = new(File.OpenRead(_workspace["Client/bin/Debug/net10.0/Wrapper.dll"]));
        MetadataReader reader = file.GetMetadataReader();
        byte[][] marks = [.. from handle in reader.GetAssemblyDefinition().GetCustomAttributes()
                             let attribute = reader.GetCustomAttribute(handle)
                             let type = reader.GetTypeReference((TypeReferenceHandle)reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent)
                             where reader.GetString(type.Name) == "DebuggableAttribute"
                             select reader.GetBlobBytes(attribute.Value)];

        Assert.That(marks.Single(), Is.EqualTo(new byte[] { 1, 0, 1, 1, 0, 0 }), "Debuggable(true, true)");
    }

    // What $msCompile of Visual Studio Code accepts: an absolute path, a line and a column.
    [TestCase("Native/src/scale.cpp", "return value", "return valu")]
    [TestCase("Wrapper/Wrapper.cpp", "return WRAPPER_LEVEL", "return UNKNOWN_LEVEL")]
    [NonParallelizable]
    public async Task AnErrorLeadsToItsLine(string source, string old, string text)
    {
        _workspace.Edit(source, old, text);

        Command build = await RunTaskAsync();

        _workspace.Edit(source, text, old);
        Assert.That(build.Output, Does.Match($@"(?m)^\s*{Regex.Escape(_workspace[source])}\(\d+,\d+\)\s*:\s+error\s+(\w+\d+)?\s*:\s"));
    }

    private Task<Command> RunTaskAsync() => Command.RunAsync("/bin/sh", _workspace.Folder, "-c", _command);

    private JsonElement Configuration(string name) => _configurations.Single(c => c.GetProperty("name").GetString() == name);

    [GeneratedRegex(@"```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Json();
}
