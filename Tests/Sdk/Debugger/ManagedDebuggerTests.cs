using System.Diagnostics;
using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Sdk.Tests.Debugger;

/// <summary>A debugging session of managed code, by what the debuggers of Visual Studio Code use: breakpoint, steps, variables, callers.</summary>
[TestFixture]
public sealed class ManagedDebuggerTests
{
    private const string Source = "Steps.cpp";

    private static string SourcePath => Path.Combine(Repository.Root, "Tests", "Sdk", "Debugger", Source);

    [Test]
    public async Task LinesAndVariablesAreThoseOfTheSource()
    {
        string folder = Directory.CreateDirectory(Path.Combine(Repository.Scratch, "debugger")).FullName;
        Command build = await Command.RunAsync(Repository.Compiler, folder, "build", SourcePath, "--debug", "-o", folder);
        Assert.That(build.ExitCode, Is.Zero, build.Errors);
        string assembly = Path.Combine(folder, "Steps.dll");
        using Process program = Process.Start(new ProcessStartInfo("dotnet", [assembly]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        await program.StandardOutput.ReadLineAsync();

        using Session session = new(program, assembly);
        session.Break(Source, LineOf("String^ message"));
        await program.StandardInput.WriteLineAsync();

        Assert.That(session.Stop(), Is.EqualTo(At("Withdraw", "String^ message")));
        Assert.That(session.Callers(), Is.EqualTo(new[] { At("use", "return account"), At("main", "return use") }));
        Assert.That((session.Argument("amount"), session.Local("rest"), session.Local("message")), Is.EqualTo(("30", "70", "nullptr")));
        Assert.That(session.StepOver(), Is.EqualTo(At("Withdraw", "for (int fee")));
        Assert.That(session.Local("message"), Is.EqualTo("Zoë has 70"));
        string[] loop = [.. Enumerable.Range(0, 8).Select(_ => session.StepOver())];
        string head = At("Withdraw", "for (int fee");
        string body = At("Withdraw", "rest -= fee");
        Assert.That(loop, Is.EqualTo(new[] { head, body, head, head, body, head, head, At("Withdraw", "balance_ = rest") }));
        Assert.That(session.Local("rest"), Is.EqualTo("67"));
        Assert.That(session.StepOver(), Is.EqualTo(At("Withdraw", "return rest")));
        Assert.That(session.StepOver(), Is.EqualTo(At("use", "return account")));
    }

    private static int LineOf(string text) => File.ReadAllLines(SourcePath).ToList().FindIndex(l => l.Contains(text, StringComparison.Ordinal)) + 1;

    private static string At(string function, string text) => $"{function} {Source}:{LineOf(text)}";
}
