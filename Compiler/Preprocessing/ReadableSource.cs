using System.Text;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Text;
using IOPath = System.IO.Path;

namespace Bridge.Compiler.Preprocessing;

/// <summary>A source file in an encoding that Clang reads. Files in UTF-16, which Visual Studio may write, are copied to a
/// temporary UTF-8 file that names the original in a <c>#line</c>; the copy lives as long as this object.</summary>
internal sealed class ReadableSource : IDisposable
{
    private readonly bool _isCopy;

    private ReadableSource(string userPath, string path, bool isCopy) => (UserPath, Path, _isCopy) = (userPath, path, isCopy);

    /// <summary>The file as named on the command line.</summary>
    public string UserPath { get; }

    /// <summary>The file to read.</summary>
    public string Path { get; }

    /// <summary>Opens <paramref name="path"/>; null after reporting that it cannot be read.</summary>
    public static ReadableSource? Open(string path, DiagnosticBag diagnostics)
    {
        try
        {
            using var stream = File.OpenRead(path);
            Span<byte> mark = stackalloc byte[2];
            var count = stream.ReadAtLeast(mark, 2, throwOnEndOfStream: false);
            var isUtf16 = count == 2 && ((mark[0] == 0xFF && mark[1] == 0xFE) || (mark[0] == 0xFE && mark[1] == 0xFF));
            return isUtf16 ? Copy(path) : new ReadableSource(path, path, isCopy: false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(Descriptors.CannotReadSource, new SourceLocation(path, 1, 1), path, exception.Message);
            return null;
        }
    }

    /// <summary>Options under which includes relative to the original are found.</summary>
    public PreprocessorOptions Adapt(PreprocessorOptions options) => _isCopy
        ? options with { IncludeDirectories = options.IncludeDirectories.Insert(0, DirectoryOf(UserPath)) }
        : options;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_isCopy)
        {
            File.Delete(Path);
        }
    }

    private static string DirectoryOf(string path) =>
        IOPath.GetDirectoryName(path) is { Length: > 0 } directory ? directory : ".";

    private static ReadableSource Copy(string path)
    {
        var copy = IOPath.Combine(IOPath.GetTempPath(), IOPath.GetRandomFileName() + ".cpp");
        var name = path.Replace("\\", "\\\\", StringComparison.Ordinal);
        File.WriteAllText(copy, $"#line 1 \"{name}\"\n{File.ReadAllText(path)}", new UTF8Encoding(false));
        return new ReadableSource(path, copy, isCopy: true);
    }
}
