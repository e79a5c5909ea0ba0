using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Toolchain;

namespace Bridge.Compiler.Stages;

/// <summary><c>bridgec link-errors LOG RESULT</c>: says in bridgec's words why lld failed. For builds that call Clang themselves.</summary>
internal static class LinkErrorsCommand
{
    /// <summary>Prints the complaints.</summary>
    /// <param name="log">What Clang and lld have written.</param>
    /// <param name="result">The file that was to be linked.</param>
    /// <param name="error">Receives the messages.</param>
    public static int Run(string log, string result, TextWriter error)
    {
        var diagnostics = new DiagnosticBag();
        LinkerMessages.Report(result, File.ReadAllText(log), [], diagnostics);
        diagnostics.Print(error);
        return 1;
    }
}
