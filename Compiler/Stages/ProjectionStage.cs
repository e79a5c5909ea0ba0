using Bridge.Compiler.CommandLine;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Preprocessing;
using Bridge.Compiler.Projection;
using Bridge.Compiler.Toolchain;

namespace Bridge.Compiler.Stages;

/// <summary>The projection of the framework, of the runtime and of the assemblies named on the command line and by <c>#using</c>.</summary>
internal static class ProjectionStage
{
    /// <summary>Loads or makes the projection; null after reporting errors.</summary>
    public static LoadedProjection? Run(BuildOptions options, ClangTools tools, DiagnosticBag diagnostics)
    {
        var runtime = Path.Combine(tools.SupportDirectory, "Bridge.Runtime.dll");
        var folder = options.FrameworkFolder ?? ReferencePack.Find(options.Framework.Name, diagnostics);
        var references = folder is null ? null : ReferenceSet.Create(folder, [runtime, .. options.References, .. UsedAssemblies(options)], diagnostics);
        return references is null
            ? null
            : new ProjectionCache(ProjectionCache.DefaultRoot, new PchBuilder(tools.Compiler)).Get(references, diagnostics);
    }

    // Beside the source, in the current folder, or beside an assembly of -r; what is found nowhere may be the framework's.
    private static IEnumerable<string> UsedAssemblies(BuildOptions options) => options.Files
        .SelectMany(file => UsingDirective.In(file, options.For(file).IncludeDirectories))
        .Select(used => options.References.Select(r => Path.GetDirectoryName(Path.GetFullPath(r))!)
            .Prepend(Directory.GetCurrentDirectory()).Prepend(used.Folder)
            .Select(folder => Path.GetFullPath(Path.Combine(folder, used.File)))
            .FirstOrDefault(File.Exists))
        .OfType<string>();
}
