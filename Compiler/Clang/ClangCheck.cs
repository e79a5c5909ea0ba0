using System.ComponentModel;
using System.Text;
using Bridge.Compiler.Clang.Diagnostics;
using Bridge.Compiler.Clang.Reading;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Text;
using Bridge.Compiler.Toolchain;

namespace Bridge.Compiler.Clang;

/// <summary>Lets Clang check a text and reads back the typed AST. Thread-safe.</summary>
/// <param name="tools">Clang and the plugin.</param>
/// <param name="cache">Where the answers about texts are kept, or null.</param>
public sealed class ClangCheck(ClangTools tools, CheckCache? cache = null)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Checks <paramref name="checkText"/> on top of <paramref name="pch"/>.
    /// Clang's messages are returned, not reported; only failures of the tools go to <paramref name="diagnostics"/>.</summary>
    /// <returns>Null when Clang could not do its work at all.</returns>
    public ClangCheckResult? Run(string sourcePath, string checkText, string? pch, DiagnosticBag diagnostics, CancellationToken cancellation = default)
    {
        DirectoryInfo? directory = null;
        try
        {
            directory = Directory.CreateTempSubdirectory("bridge-check-");
            var checkFile = Path.Combine(directory.FullName, Path.GetFileNameWithoutExtension(sourcePath) + ".check.cpp");
            var astFile = Path.Combine(directory.FullName, "unit.ast");
            if (cache?.TryCopy(checkText, pch, astFile) == true)
            {
                return Read(File.ReadAllBytes(astFile), checkText);
            }

            File.WriteAllText(checkFile, checkText, Utf8);
            var result = ProcessRunner.Run(tools.Compiler, ClangFlags.Check(tools, checkFile, pch, astFile), cancellation);
            if (!File.Exists(astFile))
            {
                return Explain(sourcePath, result, diagnostics);
            }

            cache?.Add(checkText, pch, astFile);
            return Read(File.ReadAllBytes(astFile), checkText);
        }
        catch (Win32Exception e)
        {
            diagnostics.Report(Descriptors.ToolNotStarted, SourceLocation.None, tools.Compiler, e.Message);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            diagnostics.Report(Descriptors.ClangFailed, SourceLocation.None, sourcePath, e.Message);
            return null;
        }
        finally
        {
            directory?.Delete(recursive: true);
        }
    }

    private static ClangCheckResult Read(byte[] data, string checkText)
    {
        var output = ClangAstReader.Read(data, checkText);
        var isGivenUp = output.Diagnostics.Any(d => d.IsError) && output.Unit.IsEmpty;
        return new ClangCheckResult(isGivenUp ? null : output.Unit, FinallyReturns.Filter(output.Unit, output.Diagnostics));
    }

    /// <summary>Clang ended before the plugin could write: it could not load the plugin or a precompiled header, or it crashed.</summary>
    private static ClangCheckResult? Explain(string sourcePath, ProcessResult result, DiagnosticBag diagnostics)
    {
        var isPluginProblem = result.Errors.Contains("unable to load plugin", StringComparison.Ordinal);
        var summary = result.Errors.Length == 0 ? $"it crashed (exit code {result.ExitCode})" : ClangTextParser.Summary(result.Errors);
        if (isPluginProblem)
        {
            diagnostics.Report(Descriptors.ClangPluginNotLoaded, SourceLocation.None, summary);
        }
        else
        {
            diagnostics.Report(Descriptors.ClangFailed, SourceLocation.None, sourcePath, summary);
        }

        return null;
    }
}
