using Bridge.Compiler.CommandLine;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Stages;

/// <summary>Checks the files a compilation names before any work is done.</summary>
internal static class InputFiles
{
    /// <summary>Whether all sources are there; reports those that are not.</summary>
    public static bool Exist(BuildOptions options, DiagnosticBag diagnostics)
    {
        foreach (var file in options.Files.Where(f => !File.Exists(f)))
        {
            var reason = Directory.Exists(file) ? "it is a folder" : "no such file";
            diagnostics.Report(Descriptors.SourceNotReadable, SourceLocation.None, file, reason);
        }

        return !diagnostics.HasErrors;
    }
}
