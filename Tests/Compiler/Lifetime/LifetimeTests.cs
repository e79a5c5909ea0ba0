using System.Diagnostics;
using System.Globalization;
using Bridge.Compiler.Tests.Running;
using Bridge.Tests.Shared;
using Mono.Cecil;
using Mono.Cecil.Cil;
using NUnit.Framework;

namespace Bridge.Compiler.Tests.Lifetime;

/// <summary>Finalizers and destructors under forced collections: one program, as it is and without what protects it.</summary>
/// <remarks>BRIDGE_STRESS_SECONDS has each protected program run again and again for so long.</remarks>
[TestFixture]
public sealed class LifetimeTests
{
    private static readonly string Source = Path.Combine(Repository.Root, "Tests", "Compiler", "Lifetime", "Stress.cpp");

    private static readonly string Race = Path.Combine(Repository.Root, "Tests", "Compiler", "Cases", "Lifetime", "CloseAtAnyMoment.cpp");

    private static readonly TimeSpan Duration =
        double.TryParse(Environment.GetEnvironmentVariable("BRIDGE_STRESS_SECONDS"), CultureInfo.InvariantCulture, out double seconds)
            ? TimeSpan.FromSeconds(seconds) : TimeSpan.Zero;

    private string _protected = "";
    private string _unprotected = "";

    [OneTimeSetUp]
    public async Task Run()
    {
        using CaseCompilation compilation = await CaseCompilation.BuildAsync(CaseFile.Read(Source));
        Assert.That(compilation.Result.ExitCode, Is.Zero, compilation.Result.Errors);
        _protected = await RunForLongAsync(compilation, "50");
        RemoveKeepAlive(compilation.Program);
        _unprotected = await RunAsync(compilation, "20");
    }

    [Test]
    public void Everything_ends_once_and_after_its_calls() => Assert.That(_protected, Is.EqualTo(
        "finalized during a call: 0\nderived once: True\nbase once: True\npart once: True\nsome of each: True\n"));

    [Test]
    public void Finalizers_run_during_calls_when_nothing_is_kept_alive() =>
        Assert.That(_unprotected, Does.Match("finalized during a call: [1-9]"));

    [Test]
    public async Task Owners_close_at_any_moment()
    {
        // A folder of its own: the same program also runs as a case.
        using CaseCompilation compilation = await CaseCompilation.BuildAsync(CaseFile.Read(Race) with { Name = nameof(Owners_close_at_any_moment) });
        Assert.That(compilation.Result.ExitCode, Is.Zero, compilation.Result.Errors);
        Assert.That(
            await RunForLongAsync(compilation, "5000"),
            Is.EqualTo("uses after the end: 0\nall destroyed once: True\ncalls were made and refused: True\n"));
    }

    /// <returns>What the program has written; one after the other when that differed.</returns>
    private static async Task<string> RunForLongAsync(CaseCompilation compilation, string rounds)
    {
        HashSet<string> outputs = [];
        Stopwatch watch = Stopwatch.StartNew();
        int runs = 0;
        for (; runs == 0 || watch.Elapsed < Duration; runs++)
        {
            outputs.Add(await RunAsync(compilation, rounds));
        }

        await TestContext.Out.WriteLineAsync($"{runs} runs of {Path.GetFileName(compilation.Program)} in {watch.Elapsed.TotalSeconds:F0} s");
        return string.Concat(outputs);
    }

    private static async Task<string> RunAsync(CaseCompilation compilation, string rounds)
    {
        Command run = await compilation.RunAsync(rounds);
        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        return run.Output.ReplaceLineEndings("\n");
    }

    /// <summary>Replaces each call of <c>GC::KeepAlive</c> by one that takes the object from the stack and does nothing else.</summary>
    private static void RemoveKeepAlive(string path)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(new MemoryStream(File.ReadAllBytes(path)));
        foreach (Instruction instruction in assembly.MainModule.GetTypes().SelectMany(t => t.Methods).Where(m => m.HasBody).SelectMany(m => m.Body.Instructions))
        {
            if (instruction is { OpCode.Code: Code.Call, Operand: MethodReference { Name: "KeepAlive", DeclaringType.FullName: "System.GC" } })
            {
                instruction.OpCode = OpCodes.Pop;
                instruction.Operand = null;
            }
        }

        assembly.Write(path);
    }
}
