using Bridge.Compiler.CommandLine;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Stages;
using Bridge.Compiler.Toolchain;

namespace Bridge.Compiler;

/// <summary>One compilation: the order of the stages. After an error the later ones look at what is sound; nothing is written.</summary>
public static class Compilation
{
    /// <summary>Compiles as <paramref name="options"/> say. Nothing appears in the output folder unless all went well.</summary>
    /// <param name="options">What to compile.</param>
    /// <param name="diagnostics">Receives all messages.</param>
    /// <param name="output">Receives what <c>--stop-after</c> and <c>--times</c> print.</param>
    public static void Run(BuildOptions options, DiagnosticBag diagnostics, TextWriter output)
    {
        var clock = new StageClock(options, output);
        if (ClangLocator.Find(diagnostics) is not { } tools || !InputFiles.Exist(options, diagnostics))
        {
            return;
        }

        var projection = clock.Time(Stage.Projection, () => ProjectionStage.Run(options, tools, diagnostics));
        if (projection is null || clock.Stops(Stage.Projection, projection.HeaderPath))
        {
            return;
        }

        using var assemblies = projection.Assemblies;
        var units = clock.Time(Stage.Check, () => FrontEnd.Run(options, tools, projection, diagnostics, output));
        if (units is null || clock.Stops(Stage.Check))
        {
            return;
        }

        var assembly = clock.Time(Stage.Bind, () => BackEnd.Run(options, projection, units, diagnostics));
        if (assembly is null || clock.Stops(Stage.Shims, assembly))
        {
            return;
        }

        clock.Time(Stage.Emit, () => OutputWriter.Write(options, tools, assembly, diagnostics));
    }
}
