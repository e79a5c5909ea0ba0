using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Compiler.Tests.Running;

/// <summary>Compiles native programs that use what <c>bridgec</c> made.</summary>
internal static class NativeProgram
{
    /// <summary>Compiles <paramref name="source"/> and returns the program, which stands beside <paramref name="library"/>.
    /// One in C++ links with the library's native part, one in C does not.</summary>
    public static async Task<string> CompileAsync(string source, string library)
    {
        string folder = Path.GetDirectoryName(library)!;
        string program = Path.Combine(folder, "program");
        Command compiler = source.EndsWith(".c", StringComparison.Ordinal)
            ? await Command.RunAsync("clang-19", folder, source, "-o", program)
            : await Command.RunAsync(
                "clang++-19", folder, "-fms-extensions", "-Wno-ignored-attributes", "-pthread", source, "-o", program,
                "-L", folder, "-l" + Path.GetFileNameWithoutExtension(library) + ".native", "-Wl,-rpath,$ORIGIN");
        Assert.That(compiler.ExitCode, Is.Zero, compiler.Errors);
        return program;
    }
}
