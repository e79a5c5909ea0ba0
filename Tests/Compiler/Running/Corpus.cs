using Bridge.Tests.Shared;

namespace Bridge.Compiler.Tests.Running;

/// <summary>The files of the corpus.</summary>
internal static class Corpus
{
    /// <summary>The folder of the corpus.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "Tests", "Compiler", "Cases");

    /// <summary>Every file, in a fixed order.</summary>
    public static string[] Files { get; } =
        [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <summary>The files that are programs.</summary>
    public static IEnumerable<string> Programs =>
        Files.Where(path => path.EndsWith(".cpp", StringComparison.Ordinal) && path == ProgramOf(path));

    /// <summary>The program that a file belongs to; for a program, the file itself.</summary>
    public static string ProgramOf(string path)
    {
        string name = Path.GetFileName(path);
        return Path.Combine(Path.GetDirectoryName(path)!, name[..name.IndexOf('.', StringComparison.Ordinal)] + ".cpp");
    }
}
