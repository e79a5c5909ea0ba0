using System.Diagnostics;
using System.Globalization;
using Bridge.Compiler.CommandLine;

namespace Bridge.Compiler.Stages;

/// <summary>Serves <c>--stop-after</c> and <c>--times</c>.</summary>
internal sealed class StageClock(BuildOptions options, TextWriter output)
{
    /// <summary>Runs a stage and prints how long it took, if asked.</summary>
    public T Time<T>(Stage stage, Func<T> run)
    {
        var watch = Stopwatch.StartNew();
        var result = run();
        if (options.PrintsTimes)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage,-12} {watch.ElapsedMilliseconds,6} ms"));
        }

        return result;
    }

    /// <summary>Whether the compilation ends after <paramref name="stage"/>; prints its result then.</summary>
    public bool Stops(Stage stage, string? result = null)
    {
        if (options.StopAfter is not { } last || last > stage)
        {
            return false;
        }

        if (result is not null && last == stage)
        {
            output.WriteLine(result);
        }

        return true;
    }

    /// <summary>As <see cref="Stops(Stage, string?)"/> for the back end's result.</summary>
    public bool Stops(Stage stage, BoundAssembly assembly)
    {
        if (options.StopAfter is Stage.Bind)
        {
            output.WriteLine(assembly.Describe());
            return true;
        }

        return Stops(stage, string.Join('\n', assembly.Shims.Select(s => $"// {s.SourcePath}\n{s.Text}")));
    }
}
