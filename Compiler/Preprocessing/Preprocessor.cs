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
        using var source = ReadableSource.Open(sourcePath, diagnostics);
        if (source is null)
        {
            return null;
        }

        var output = Expand(source, options, diagnostics);
        if (output is null)
        {
            return null;
        }

        var files = new SourceFiles();
        var root = IncludeTree.Parse(output, sourcePath);
        return new UnitAssembler(files, new ManagedTextDetector(names)).Assemble(root);
    }

    private static string? Expand(ReadableSource source, PreprocessorOptions options, DiagnosticBag diagnostics)
    {
        var start = new ProcessStartInfo(options.Clang)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var argument in PreprocessorArguments.For(source.Path, source.Adapt(options)))
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
                diagnostics.Report(Descriptors.PreprocessorFailed, new SourceLocation(source.UserPath, 1, 1), process.ExitCode);
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
