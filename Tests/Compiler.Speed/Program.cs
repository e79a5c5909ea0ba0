using System.Diagnostics;
using System.Globalization;
using Bridge.Compiler.Speed;
using Bridge.Tests.Shared;

// Compiles a large program as users do and says how long each stage took and how much memory the largest process needed.
var classes = args is [var count] && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 100;
var folder = Directory.CreateTempSubdirectory("bridge-speed-").FullName;
try
{
    var source = Path.Combine(folder, "large.cpp");
    var text = LargeProgram.Write(classes, Guid.NewGuid());
    await File.WriteAllTextAsync(source, text);
    var clock = Stopwatch.StartNew();
    using var compiler = Process.Start(
        Path.Combine(Repository.Root, "artifacts", "bridgec", "bridgec"), ["build", source, "-o", Path.Combine(folder, "out"), "--times"]);
    await compiler.WaitForExitAsync();
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{text.Count(c => c == '\n')} lines in {clock.Elapsed.TotalSeconds:F1} s, {PeakMemory.OfChildren >> 20} MB in the largest process"));
    return compiler.ExitCode;
}
finally
{
    Directory.Delete(folder, recursive: true);
}
