namespace Bridge.Compiler.CommandLine;

/// <summary><c>bridgec init</c>: lets MSBuild find the C++ targets that came with this compiler.</summary>
internal static class RepositorySetup
{
    private const string FileName = "Directory.Build.rsp";
    private const string Property = "VCTargetsPath";

    /// <summary>Writes <c>Directory.Build.rsp</c> into <paramref name="folder"/>, or adds to it.</summary>
    /// <returns>The path of the file.</returns>
    /// <exception cref="UsageException">There are no targets, the file names others already or cannot be written.</exception>
    public static string Write(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            var lines = File.Exists(path) ? File.ReadAllLines(path) : [];
            if (lines.Any(line => line.Contains(Property, StringComparison.OrdinalIgnoreCase)))
            {
                throw new UsageException($"'{path}' sets {Property} already");
            }

            var targets = Portable(Targets());
            File.AppendAllLines(path, [$"-p:{Property}={targets}", $"-rp:{Property}={targets}"]);
            return path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' cannot be written: {e.Message}");
        }
    }

    /// <summary>In the package of the tool the targets lie beside the compiler, in the repository beside its artifacts.</summary>
    private static string Targets() =>
        new[] { "Sdk/VC/", "../../Sdk/VC/" }.Select(f => Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, f))).FirstOrDefault(Directory.Exists)
        ?? throw new UsageException("this compiler came without targets for MSBuild");

    /// <summary>A path below the user's folder holds for every user that restores the same tool.</summary>
    private static string Portable(string path)
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return home.Length > 1 && path.StartsWith(home + '/', StringComparison.Ordinal) ? "%HOME%" + path[home.Length..] : path;
    }
}
