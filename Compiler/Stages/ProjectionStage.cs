using Bridge.Compiler.CommandLine;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Projection;
using Bridge.Compiler.Toolchain;

namespace Bridge.Compiler.Stages;

/// <summary>The projection of the framework, of the runtime and of the assemblies named on the command line.</summary>
internal static class ProjectionStage
{
    /// <summary>Loads or makes the projection; null after reporting errors.</summary>
    public static LoadedProjection? Run(BuildOptions options, ClangTools tools, DiagnosticBag diagnostics)
    {
        var runtime = Path.Combine(tools.SupportDirectory, "Bridge.Runtime.dll");
        var references = ReferenceSet.Create("net10.0", [runtime, .. options.References], diagnostics);
        return references is null
            ? null
            : new ProjectionCache(ProjectionCache.DefaultRoot, new PchBuilder(tools.Compiler)).Get(references, diagnostics);
    }
}
