using System.Diagnostics;

namespace Bridge.Runtime.Tests;

/// <summary>The tests written in C++; <c>native-tests</c> runs under AddressSanitizer and UndefinedBehaviorSanitizer.</summary>
[TestFixture]
public sealed class NativeProgramTests
{
    [TestCase("native-tests")]
    [TestCase("wide-tests-O0")]
    [TestCase("wide-tests-O2")]
    public void All_native_tests_pass(string program)
    {
        var result = Run(program);
        TestContext.Out.WriteLine(result.Output);
        Assert.That(result.ExitCode, Is.Zero, result.Errors);
    }

    [TestCase(null, "0 frames", false)]
    [TestCase("0", "0 frames", true)]
    [TestCase("1", "0 frames", false)]
    public void Traces_can_be_switched_off(string? setting, string output, bool isEqual)
    {
        var result = Run("process", "frames", ("BRIDGE_NATIVE_STACK", setting));
        Assert.That(result.Output.Trim() == output, Is.EqualTo(isEqual), result.Output);
    }

    [Test]
    public void Exceptions_are_kept_when_there_is_no_memory()
    {
        var result = Run("process", "starve");
        Assert.That(result.Output.Trim(), Is.EqualTo("128 kept"), result.Errors);
    }

    [Test]
    public void A_thread_that_ends_inside_a_shim_ends_the_process_with_a_message()
    {
        var result = Run("process", "cancel");
        Assert.That(result.ExitCode, Is.EqualTo(128 + 6));
        Assert.That(result.Errors, Does.StartWith("Bridge: fatal:").And.Contain("pthread_exit"));
    }

    [Test]
    public void Calls_and_closings_do_not_miss_each_other()
    {
        var result = Run("barrier", "with 5000");
        Assert.That(result.ExitCode, Is.Zero, result.Output);
    }

    [Test]
    [Explicit("Shows what the barrier is for; how often, depends on the machine.")]
    public void Without_the_barrier_they_do()
    {
        var result = Run("barrier", "without 1000000");
        TestContext.Out.WriteLine(result.Output);
        Assert.That(result.ExitCode, Is.EqualTo(1));
    }

    private static (int ExitCode, string Output, string Errors) Run(
        string program, string arguments = "", params (string Name, string? Value)[] environment)
    {
        var path = Path.Combine(TestContext.CurrentContext.TestDirectory, program);
        var start = new ProcessStartInfo(path, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }
}
