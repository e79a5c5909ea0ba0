using Bridge.Compiler.Clang;
using Bridge.Compiler.Clang.Mapping;
using Bridge.Compiler.CommandLine;
using Bridge.Compiler.Desugaring;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Preprocessing;
using Bridge.Compiler.Projection;
using Bridge.Compiler.Toolchain;

namespace Bridge.Compiler.Stages;

/// <summary>Source files to typed ASTs: preprocess, parse, desugar, check; files in parallel.</summary>
internal static class FrontEnd
{
    /// <summary>How often Clang's errors may lead to rewriting before they are the user's.</summary>
    private const int MaximumRounds = 4;

    /// <summary>Runs the front end on all files; null when it was asked to stop or no file could be checked. What could not is left out.</summary>
    public static IReadOnlyList<CheckedUnit>? Run(
        BuildOptions options, ClangTools tools, LoadedProjection projection, DiagnosticBag diagnostics, TextWriter output)
    {
        var results = new CheckedUnit?[options.Files.Length];
        var prints = new string?[options.Files.Length];
        Parallel.For(
            0,
            options.Files.Length,
            new ParallelOptions { MaxDegreeOfParallelism = options.Jobs },
            i => results[i] = CheckAlone(options, tools, projection, options.Files[i], diagnostics, text => prints[i] = text));
        foreach (var text in prints.OfType<string>())
        {
            output.WriteLine(text);
        }

        return results.All(r => r is null) ? null : [.. results.OfType<CheckedUnit>()];
    }

    /// <summary>The stages of a file settle its own lines: those of another may have seen the same header.</summary>
    private static CheckedUnit? CheckAlone(
        BuildOptions options, ClangTools tools, LoadedProjection projection, string file, DiagnosticBag diagnostics, Action<string> print)
    {
        var own = new DiagnosticBag();
        var result = Check(options, tools, projection, file, own, print);
        diagnostics.Take(own);
        return result;
    }

    private static CheckedUnit? Check(
        BuildOptions options, ClangTools tools, LoadedProjection projection, string file, DiagnosticBag diagnostics, Action<string> print)
    {
        var own = options.For(file);
        var preprocessor = new PreprocessorOptions
        {
            Clang = tools.Compiler,
            SupportDirectory = tools.IncludeDirectory,
            IncludeDirectories = own.IncludeDirectories,
            Definitions = own.Defines,
            Undefinitions = own.Undefines,
            ForcedIncludes = own.ForcedIncludes,
            Warnings = own.Warnings,
            KnowsAssembly = projection.Assemblies.Contains,
        };
        if (options.StopAfter is { } last and < Stage.Check)
        {
            print(StagePrinter.Print(last, file, preprocessor, projection.Names, diagnostics) ?? string.Empty);
            return null;
        }

        if (Desugarer.Run(file, preprocessor, projection.Names, diagnostics) is not { } unit)
        {
            return null;
        }

        diagnostics.Settle();
        var preamble = new PreambleCache(ProjectionCache.DefaultRoot, new PchBuilder(tools.Compiler));
        return preamble.Get(unit.PreambleText, projection.PchPath, diagnostics) is { } pch
            ? CheckText(tools, unit, pch, options, diagnostics, print)
            : null;
    }

    /// <summary>Checks; where Clang's errors show what desugaring could not know from tokens, rewrites and checks again.</summary>
    private static CheckedUnit? CheckText(
        ClangTools tools, DesugaredUnit unit, string pch, BuildOptions options, DiagnosticBag diagnostics, Action<string> print)
    {
        for (var round = 1; ; round++)
        {
            if (new ClangCheck(tools, new CheckCache(ProjectionCache.DefaultRoot, tools)).Run(unit.SourcePath, unit.CheckText, pch, diagnostics) is not { } result)
            {
                return null;
            }

            var rewritten = round < MaximumRounds ? ErrorDrivenRewriter.Rewrite(unit, result.Diagnostics) : null;
            if (rewritten is not null)
            {
                unit = rewritten;
                continue;
            }

            DiagnosticMapper.Report(unit, result, diagnostics);
            if (result.Unit is { } ast && options.StopAfter == Stage.Check)
            {
                print(ClangAstPrinter.Print(ast));
            }

            return result.Unit is null ? null : new CheckedUnit(unit, result.Unit, pch);
        }
    }
}
