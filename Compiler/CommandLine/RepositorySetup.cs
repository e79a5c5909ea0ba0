namespace Bridge.Compiler.CommandLine;

/// <summary><c>bridgec init</c>: lets MSBuild find the C++ targets that came with this compiler. What it writes names no folder of
/// this machine where that can be avoided, so that it belongs into version control.</summary>
internal static class RepositorySetup
{
    private const string FileName = "Directory.Build.rsp";
    private const string FolderName = ".bridge";
    private const string Property = "VCTargetsPath";

    /// <summary>Writes <c>Directory.Build.rsp</c> into <paramref name="folder"/>, or adds to it, and beside it the file it points at.</summary>
    /// <returns>The path of the first one.</returns>
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

            WriteFolder(Sdk(), folder);
            File.AppendAllLines(path, new[] { "-p", "-rp" }.Select(option => $"{option}:{Property}=%MSBuildThisFileDirectory%{FolderName}/"));
            return path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' cannot be written: {e.Message}");
        }
    }

    /// <summary>What commands need that look at projects without <c>Directory.Build.rsp</c>.</summary>
    public static string Advice(string folder) =>
        $"'dotnet run', 'watch', 'sln' and 'list' do not read it; for them: export {Property}='{Path.Combine(folder, FolderName)}/'";

    /// <summary>The first file of the targets that a project imports; it finds the others at each build.</summary>
    private static void WriteFolder(string sdk, string folder)
    {
        const string first = "Microsoft.Cpp.Default.props";
        const string windows = "VisualStudio.props";
        var target = Directory.CreateDirectory(Path.Combine(folder, FolderName)).FullName;
        var text = File.ReadAllText(Path.Combine(sdk, "init", first));
        File.WriteAllText(Path.Combine(target, first), text.Replace("TARGETS", Portable(Path.Combine(sdk, "VC") + '/', folder), StringComparison.Ordinal));
        File.Copy(Path.Combine(sdk, "build", windows), Path.Combine(target, windows), overwrite: true);
    }

    /// <summary>In the package of the tool the targets lie beside the compiler, in the repository beside its artifacts.</summary>
    private static string Sdk() =>
        new[] { "Sdk", "../../Sdk" }.Select(f => Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, f))).FirstOrDefault(Directory.Exists)
        ?? throw new UsageException("this compiler came without targets for MSBuild");

    /// <summary>A path below the repository or the user's folder holds for everyone who has the same there.</summary>
    private static string Portable(string path, string repository)
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return Below(repository, "$(MSBuildThisFileDirectory)../") ?? Below(home, "$(HOME)/") ?? path;

        string? Below(string folder, string name) =>
            folder.Length > 1 && path.StartsWith(folder + '/', StringComparison.Ordinal) ? name + path[(folder.Length + 1)..] : null;
    }
}
