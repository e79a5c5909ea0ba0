using System.Diagnostics;
using System.Globalization;
using Bridge.Compiler.Speed;
using Bridge.Tests.Shared;

// Compiles a large program and says how long each stage took and how much memory bridgec needed.
var classes = args is [var count] && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 100;
Environment.SetEnvironmentVariable(
    "BRIDGE_SUPPORT", Environment.GetEnvironmentVariable("BRIDGE_SUPPORT") ?? Path.Combine(Repository.Root, "artifacts", "bridgec"));
var folder = Directory.CreateTempSubdirectory("bridge-speed-").FullName;
try
{
    var source = Path.Combine(folder, "large.cpp");
    var text = LargeProgram.Write(classes);
    await File.WriteAllTextAsync(source, text);
    var clock = Stopwatch.StartNew();
    var code = Bridge.Compiler.Program.Run(["build", source, "-o", Path.Combine(folder, "out"), "--times"], Console.Out, Console.Error);
    using var process = Process.GetCurrentProcess();
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{text.Count(c => c == '\n')} lines in {clock.Elapsed.TotalSeconds:F1} s, {process.PeakWorkingSet64 >> 20} MB in this process"));
    return code;
}
finally
{
    Directory.Delete(folder, recursive: true);
}
