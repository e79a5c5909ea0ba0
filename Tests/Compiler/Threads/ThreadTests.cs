using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Compiler.Tests.Threads;

/// <summary>Pools and batches from many threads, with ThreadSanitizer in the native code that uses their memory.</summary>
[TestFixture]
[Platform("Linux")]
public sealed class ThreadTests
{
    private const string Clang = "clang++-19";

    private static readonly string Sources = Path.Combine(Repository.Root, "Tests", "Compiler", "Threads");

    private string _folder = "";
    private string _sanitizer = "";

    [OneTimeSetUp]
    public async Task Build()
    {
        _folder = Directory.CreateDirectory(Path.Combine(Repository.Scratch, "threads")).FullName;
        _sanitizer = (await Succeed(Clang, "-print-file-name=libclang_rt.tsan-x86_64.so")).Output.Trim();
        await Succeed(
            Clang, "-std=c++17", "-O1", "-g", "-fPIC", "-shared", "-fvisibility=hidden", "-fsanitize=thread", "-shared-libsan",
            Path.Combine(Sources, "scratch.cpp"), "-o", Path.Combine(_folder, "libscratch.so"));
        await Succeed(
            Repository.Compiler, "build", Path.Combine(Sources, "PoolsAndBatches.cpp"), "-L", _folder, "-l", "scratch", "-o", _folder);
    }

    [OneTimeTearDown]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task Every_buffer_has_one_user()
    {
        Command run = await Run();
        Assert.Multiple(() =>
        {
            Assert.That(run.Errors, Is.Empty);
            Assert.That(run.Output, Is.EqualTo("0 wrong, 2408000 read\n"));
        });
    }

    [Test]
    public async Task A_common_buffer_is_found() => Assert.That((await Run("common")).Errors, Does.Contain("data race").And.Contain("scratch::fill"));

    // Lock orders inside of the runtime are not looked at.
    private Task<Command> Run(params string[] arguments) => Command.RunAsync(
        "env", _folder,
        ["LD_PRELOAD=" + _sanitizer, $"TSAN_OPTIONS=detect_deadlocks=0:suppressions={Path.Combine(Sources, "dotnet.supp")}", "dotnet", Path.Combine(_folder, "PoolsAndBatches.dll"), .. arguments]);

    private async Task<Command> Succeed(string program, params string[] arguments)
    {
        Command command = await Command.RunAsync(program, _folder, arguments);
        Assert.That(command.ExitCode, Is.Zero, command.Errors);
        return command;
    }
}
