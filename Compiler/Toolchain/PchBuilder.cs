using System.ComponentModel;
using Bridge.Compiler.Clang.Diagnostics;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Projection;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Toolchain;

/// <summary>Builds precompiled headers; the result appears whole or not at all. Thread-safe.</summary>
public sealed class PchBuilder(string compiler) : IPchBuilder
{
    /// <inheritdoc/>
    public string Fingerprint { get; } = string.Join('\n', [CompilerIdentity(compiler), .. ClangFlags.Language]);

    /// <inheritdoc/>
    public bool Build(string headerPath, string? basePch, string outputPch, DiagnosticBag diagnostics)
    {
        var messages = BuildRaw(headerPath, basePch, outputPch, diagnostics, out var succeeded);
        if (!succeeded && messages.Length > 0)
        {
            diagnostics.Report(Descriptors.PchNotBuilt, SourceLocation.None, outputPch, ClangTextParser.Summary(messages));
        }

        return succeeded;
    }

    /// <summary>Another clang binary means other precompiled headers.</summary>
    private static string CompilerIdentity(string compiler)
    {
        var file = new FileInfo(compiler);
        var target = file.Exists ? file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file : file;
        return target.Exists ? $"{target.FullName} {target.Length} {target.LastWriteTimeUtc.Ticks}" : compiler;
    }

    /// <summary>As <see cref="Build"/>, but returns what Clang printed instead of reporting it.</summary>
    internal string BuildRaw(string header, string? basePch, string outputPch, DiagnosticBag diagnostics, out bool succeeded)
    {
        var temporary = $"{outputPch}.{Environment.ProcessId}.{Guid.NewGuid():N}.tmp";
        try
        {
            var result = ProcessRunner.Run(compiler, ClangFlags.Pch(header, basePch, temporary));
            succeeded = result.ExitCode == 0 && File.Exists(temporary);
            if (succeeded)
            {
                File.Move(temporary, outputPch, overwrite: true);
            }

            return result.Errors;
        }
        catch (Exception e) when (e is Win32Exception or IOException or UnauthorizedAccessException)
        {
            succeeded = false;
            diagnostics.Report(Descriptors.ToolNotStarted, SourceLocation.None, compiler, e.Message);
            return string.Empty;
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
