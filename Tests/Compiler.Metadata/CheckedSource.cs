using Bridge.Compiler.Clang;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Desugaring;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Emit.Metadata.Declaration;
using Bridge.Compiler.Preprocessing;
using Bridge.Compiler.Projection;
using Bridge.Compiler.Toolchain;
using Bridge.Tests.Shared;
using NUnit.Framework;

namespace Bridge.Compiler.Metadata.Tests;

/// <summary>Source that the front end must accept without a word.</summary>
internal static class CheckedSource
{
    /// <summary>The typed tree of a text that is desugared already.</summary>
    public static ClangUnit FromText(string text) => Accepted(FrameworkProjection.Check(text));

    /// <summary>A file with all that the back end needs of it.</summary>
    public static SourceUnit FromFile(string path)
    {
        var diagnostics = new DiagnosticBag();
        var options = new PreprocessorOptions { Clang = BuiltTools.Clang.Compiler, SupportDirectory = BuiltTools.Clang.IncludeDirectory };
        var unit = Desugarer.Run(path, options, FrameworkProjection.Loaded.Names, diagnostics)!;
        var preamble = new PreambleCache(ProjectionCache.DefaultRoot, new PchBuilder(BuiltTools.Clang.Compiler))
            .Get(unit.PreambleText, FrameworkProjection.Loaded.PchPath, diagnostics);
        var result = new ClangCheck(BuiltTools.Clang).Run(path, unit.CheckText, preamble, diagnostics)!;
        Assert.That(diagnostics, Is.Empty);
        return new SourceUnit(unit.Syntax, Accepted(result), unit.Map);
    }

    private static ClangUnit Accepted(ClangCheckResult result)
    {
        Assert.That(result.Diagnostics.Where(d => d.IsError).Select(d => $"{d.Line}: {d.Message}"), Is.Empty);
        return result.Unit!;
    }
}
