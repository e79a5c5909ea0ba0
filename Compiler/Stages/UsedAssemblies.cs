using Bridge.Compiler.CommandLine;
using Bridge.Compiler.Preprocessing;

namespace Bridge.Compiler.Stages;

/// <summary>Finds the files of <c>#using</c>.</summary>
internal static class UsedAssemblies
{
    /// <summary>The directives with the assemblies they mean. An assembly that is found nowhere may be the framework's.</summary>
    public static IEnumerable<(string Path, UsedAssembly Directive)> Find(BuildOptions options) => options.Files
        .SelectMany(file => UsingDirective.In(file, options.For(file).IncludeDirectories))
        .Select(used => (Path: Folders(options, used).Select(folder => Path.GetFullPath(Path.Combine(folder, used.File))).FirstOrDefault(File.Exists), used))
        .Where(found => found.Path is not null)
        .Select(found => (found.Path!, found.used));

    private static IEnumerable<string> Folders(BuildOptions options, UsedAssembly used) =>
    [
        used.Folder, Directory.GetCurrentDirectory(), .. options.UsingDirectories,
        .. options.References.Select(r => Path.GetDirectoryName(Path.GetFullPath(r))!),
    ];
}
