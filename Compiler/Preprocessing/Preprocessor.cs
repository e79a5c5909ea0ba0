using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Projection;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Preprocessing;

/// <summary>The first stage: expands a source file with <c>clang -E</c> and parts it into native headers, which go to the
/// preamble, and managed text, which is tokenised. Stateless; safe for concurrent use.</summary>
public static class Preprocessor
{
    /// <summary>Preprocesses <paramref name="sourcePath"/>; null after reporting why not.</summary>
    public static PreprocessedUnit? Run(
        string sourcePath, PreprocessorOptions options, IProjectionNames names, DiagnosticBag diagnostics)
    {
        if (!IsReadable(sourcePath, diagnostics) || Expand(sourcePath, options, diagnostics) is not { } output)
        {
            return null;
        }

        var files = new SourceFiles();
        var root = MessagePragmas.Take(WarningPragmas.Take(IncludeTree.Parse(output, sourcePath), options, diagnostics), diagnostics);
        return new UnitAssembler(files, new ManagedTextDetector(names)).Assemble(root);
    }

    private static bool IsReadable(string path, DiagnosticBag diagnostics)
    {
        try
        {
            File.OpenRead(path).Dispose();
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(Descriptors.CannotReadSource, new SourceLocation(path, 1, 1), path, exception.Message);
            return false;
        }
    }

    private static string? Expand(string path, PreprocessorOptions options, DiagnosticBag diagnostics)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"bridge-overlay-{Guid.NewGuid():N}");
        try
        {
            var overlay = IncludeOverlay.Write([path, .. options.ForcedIncludes.Where(File.Exists)], PreprocessorArguments.Folders(options), folder);
            return Run(path, options with { Overlay = overlay }, diagnostics);
        }
        finally
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static string? Run(string path, PreprocessorOptions options, DiagnosticBag diagnostics)
    {
        var start = new ProcessStartInfo(options.Clang)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var argument in PreprocessorArguments.For(path, options))
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            var (hasErrors, isExplained) = PreprocessorMessages.Report(errors.GetAwaiter().GetResult(), options, diagnostics);
            if (process.ExitCode != 0 && !isExplained)
            {
                diagnostics.Report(Descriptors.PreprocessorFailed, new SourceLocation(path, 1, 1), process.ExitCode);
            }

            return process.ExitCode == 0 || (isExplained && !hasErrors) ? output : null;
        }
        catch (Win32Exception exception)
        {
            diagnostics.Report(Descriptors.CannotRunPreprocessor, SourceLocation.None, options.Clang, exception.Message);
            return null;
        }
    }
}
