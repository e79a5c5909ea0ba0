using System.ComponentModel;
using System.Text;
using Bridge.Compiler.Clang.Diagnostics;
using Bridge.Compiler.Clang.Mapping;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Preprocessing;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Toolchain;

/// <summary>Compiles shims and native files in parallel and links them to one shared library.
/// The library appears whole or not at all. Thread-safe.</summary>
/// <param name="tools">What compiles and links.</param>
/// <param name="cache">Where compiled shims are kept, or null.</param>
public sealed class NativeBuilder(ClangTools tools, ObjectCache? cache = null)
{
    private static readonly string[] LinkInputs = [".a", ".o", ".so"];
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private sealed record Job(string Source, string Output, ShimUnit? Shim);

    /// <summary>Builds the library; null without native code or after reporting errors.</summary>
    public string? Build(NativeBuildRequest request, DiagnosticBag diagnostics, CancellationToken cancellation = default)
    {
        if (!request.HasNativeCode || !AllFilesExist(request, diagnostics))
        {
            return null;
        }

        DirectoryInfo? directory = null;
        try
        {
            directory = Directory.CreateTempSubdirectory("bridge-native-");
            var jobs = CreateJobs(request, directory.FullName);
            return CompileAll(request, jobs, diagnostics, cancellation)
                ? new NativeLinker(tools).Link(request, jobs.Select(j => j.Output), diagnostics, cancellation)
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(Descriptors.NativeOutputNotWritten, SourceLocation.None, request.FileName, e.Message);
            return null;
        }
        finally
        {
            directory?.Delete(recursive: true);
        }
    }

    /// <summary>Whether <paramref name="file"/> goes to the linker as it is.</summary>
    internal static bool IsLinkInput(string file) => LinkInputs.Contains(Path.GetExtension(file));

    private static bool AllFilesExist(NativeBuildRequest request, DiagnosticBag diagnostics)
    {
        var missing = request.NativeFiles.Where(file => !File.Exists(file)).ToList();
        foreach (var file in missing)
        {
            diagnostics.Report(Descriptors.NativeFileNotFound, SourceLocation.None, file);
        }

        return missing.Count == 0;
    }

    private static List<Job> CreateJobs(NativeBuildRequest request, string directory)
    {
        var jobs = new List<Job>();
        foreach (var shim in request.Shims)
        {
            var source = Path.Combine(directory, $"{Path.GetFileNameWithoutExtension(shim.SourcePath)}.{jobs.Count}.shim.cpp");
            File.WriteAllText(source, shim.Text, Utf8);
            jobs.Add(new Job(source, source + ".o", shim));
        }

        foreach (var file in request.NativeFiles.Where(file => !IsLinkInput(file)))
        {
            jobs.Add(new Job(file, Path.Combine(directory, $"{Path.GetFileName(file)}.{jobs.Count}.o"), null));
        }

        return jobs;
    }

    private bool CompileAll(NativeBuildRequest request, List<Job> jobs, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var failures = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, request.Jobs), CancellationToken = cancellation };
        Parallel.ForEach(jobs, options, job =>
        {
            if (!Compile(request, job, diagnostics, cancellation))
            {
                Interlocked.Increment(ref failures);
            }
        });
        return failures == 0;
    }

    private bool Compile(NativeBuildRequest request, Job job, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        try
        {
            return job.Shim is { } shim
                ? CompileShim(job, shim, diagnostics, cancellation)
                : CompileNative(request, job, diagnostics, cancellation);
        }
        catch (Win32Exception e)
        {
            diagnostics.Report(Descriptors.ToolNotStarted, SourceLocation.None, tools.Compiler, e.Message);
            return false;
        }
    }

    private bool CompileShim(Job job, ShimUnit shim, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        if (cache?.TryCopy(shim, job.Output) == true)
        {
            return true;
        }

        var result = ProcessRunner.Run(tools.Compiler, ClangFlags.Shim(tools, job.Source, shim.Pch, job.Output), cancellation);
        if (result.ExitCode != 0)
        {
            if (!ForwardedArguments.Report(result.Errors, shim.SourcePath, diagnostics))
            {
                diagnostics.Report(Descriptors.ShimNotCompiled, SourceLocation.None, shim.SourcePath, ClangTextParser.Summary(result.Errors));
            }

            return false;
        }

        cache?.Add(shim, job.Output);
        return true;
    }

    /// <summary>Compiles a native file; what Clang does not find or cannot read is looked for as Windows does.</summary>
    private bool CompileNative(NativeBuildRequest request, Job job, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var arguments = ClangFlags.Native(tools, request, job.Source, job.Output).ToList();
        var result = ProcessRunner.Run(tools.Compiler, arguments, cancellation);
        var folders = request.IncludeDirectories.Append(tools.WindowsHeaders).ToList();
        if (result.ExitCode != 0 && IncludeOverlay.Write([job.Source], folders, job.Output + ".overlay") is { } overlay)
        {
            result = ProcessRunner.Run(tools.Compiler, [.. arguments, "@" + overlay], cancellation);
        }

        ReportNative(job, result, diagnostics);
        return result.ExitCode == 0;
    }

    private static void ReportNative(Job job, ProcessResult result, DiagnosticBag diagnostics)
    {
        var messages = ClangTextParser.Parse(result.Errors);
        foreach (var message in messages.Where(m => m.File.Length > 0))
        {
            diagnostics.Add(NativeMessages.Create(message));
        }

        if (result.ExitCode != 0 && !messages.Any(m => m.IsError && m.File.Length > 0))
        {
            diagnostics.Report(Descriptors.NativeError, new SourceLocation(job.Source, 1, 1), ClangTextParser.Summary(result.Errors));
        }
    }
}
