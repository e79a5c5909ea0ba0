namespace Bridge.Compiler.Stages;

/// <summary>Writes down which headers and assemblies of <c>#using</c> a compilation read.</summary>
internal static class DependencyFile
{
    /// <summary>Writes the paths of <paramref name="files"/>, one on each line; into a file called <c>*.d</c> as a rule
    /// of make, in which <paramref name="target"/> depends on them and a file that is gone is no error.</summary>
    public static void Write(string path, string target, IEnumerable<string> files)
    {
        var paths = files.Select(Path.GetFullPath).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (Path.GetExtension(path) == ".d")
        {
            File.WriteAllLines(path, [$"{Escape(target)}: {string.Join(' ', paths.Select(Escape))}", .. paths.Select(p => $"{Escape(p)}:")]);
        }
        else
        {
            File.WriteAllLines(path, paths);
        }
    }

    private static string Escape(string path) => path
        .Replace("$", "$$", StringComparison.Ordinal).Replace(" ", "\\ ", StringComparison.Ordinal).Replace("#", "\\#", StringComparison.Ordinal);
}
