using System.Diagnostics;
using System.Reflection;

namespace Bridge.Native.Tests;

/// <summary>Builds the native library's C++ tests with a sanitizer and runs them.</summary>
[Platform("Linux")]
internal sealed class SanitizedTests
{
    [TestCase("address,undefined")]
    [TestCase("thread")]
    public void NativeTestsPass(string sanitizers)
    {
        string folder = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "NativeTestFolder").Value!;
        var start = new ProcessStartInfo("make", ["--silent", "--jobs=2", "-C", folder, "check", $"SANITIZE={sanitizers}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process make = Process.Start(start)!;
        Task<string> errors = make.StandardError.ReadToEndAsync();
        string output = make.StandardOutput.ReadToEnd();
        make.WaitForExit();
        Assert.That(make.ExitCode, Is.Zero, () => output + errors.GetAwaiter().GetResult());
    }
}
