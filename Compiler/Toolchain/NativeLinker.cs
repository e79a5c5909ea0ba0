using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Toolchain;

/// <summary>Links <c>libNAME.native.so</c>: first beside its final place, then renamed.</summary>
internal sealed class NativeLinker(ClangTools tools)
{
    /// <summary>Links; null after reporting errors.</summary>
    public string? Link(NativeBuildRequest request, IEnumerable<string> objects, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var library = Path.Combine(request.OutputDirectory, request.FileName);
        var temporary = Path.Combine(request.OutputDirectory, $".{request.FileName}.{Guid.NewGuid():N}.tmp");
        try
        {
            Directory.CreateDirectory(request.OutputDirectory);
            var flags = ClangFlags.Link(tools, request, objects, temporary).ToList();
            var result = ProcessRunner.Run(tools.Compiler, flags, cancellation);
            if (result.ExitCode != 0 && DependentLibraries.Resolve(result.Errors, request.LibraryDirectories) is { } more)
            {
                result = ProcessRunner.Run(tools.Compiler, flags.Concat(more), cancellation);
            }

            if (result.ExitCode != 0)
            {
                LinkerMessages.Report(library, result.Errors, request.ValueClasses, diagnostics);
                return null;
            }

            File.Move(temporary, library, overwrite: true);
            return library;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(Descriptors.NativeOutputNotWritten, SourceLocation.None, library, e.Message);
            return null;
        }
        finally
        {
            Delete(temporary);
        }
    }

    private static void Delete(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The folder could not be written either; that has been reported.
        }
    }
}
