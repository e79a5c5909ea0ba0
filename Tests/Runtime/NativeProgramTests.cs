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
        var start = new ProcessStartInfo(Path.Combine(TestContext.CurrentContext.TestDirectory, program))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["UBSAN_OPTIONS"] = "print_stacktrace=1";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        TestContext.Out.WriteLine(process.StandardOutput.ReadToEnd());
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, errors.Result);
    }
}
