using Bridge.Compiler.Clang;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Projection;
using Bridge.Compiler.Toolchain;
using NUnit.Framework;

namespace Bridge.Tests.Shared;

/// <summary>The projection of the framework, from the user's cache as a compilation takes it. Loaded once for the process, which
/// owns its assemblies; usable from every thread.</summary>
internal static class FrameworkProjection
{
    private static readonly Lazy<LoadedProjection> s_projection = new(Load);

    public static LoadedProjection Loaded => s_projection.Value;

    /// <summary>Checks a text on top of the projection or of a precompiled header that is chained on it.</summary>
    public static ClangCheckResult Check(string text, string? pch = null)
    {
        var diagnostics = new DiagnosticBag();
        var result = new ClangCheck(BuiltTools.Clang).Run("test.cpp", text, pch ?? Loaded.PchPath, diagnostics);
        Assert.That(diagnostics, Is.Empty);
        return result!;
    }

    private static LoadedProjection Load()
    {
        var diagnostics = new DiagnosticBag();
        var references = ReferenceSet.Create(ReferencePack.Find("net10.0", new DiagnosticBag())!, [], diagnostics)!;
        var projection = new ProjectionCache(ProjectionCache.DefaultRoot, new PchBuilder(BuiltTools.Clang.Compiler)).Get(references, diagnostics);
        Assert.That(diagnostics, Is.Empty);
        return projection!;
    }
}
