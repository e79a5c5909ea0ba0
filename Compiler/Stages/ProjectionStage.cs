using Bridge.Compiler.CommandLine;
using Bridge.Compiler.Diagnostics;
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
        var used = UsedAssemblies.Find(options).ToList();
        var folder = options.FrameworkFolder ?? ReferencePack.Find(options.Framework.Name, diagnostics);
        var references = folder is null ? null : ReferenceSet.Create(folder, [runtime, .. options.References, .. used.Select(u => u.Path)], diagnostics);
        return references is null
            ? null
            : new ProjectionCache(ProjectionCache.DefaultRoot, new PchBuilder(tools.Compiler))
                .Get(references with { Friends = FriendAssemblies.Find(options, used, diagnostics) }, diagnostics);
    }
}
