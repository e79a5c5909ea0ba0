using System.Reflection;
using Bridge.Compiler.CommandLine;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Stages;

namespace Bridge.Compiler;

/// <summary>The command line of bridgec.</summary>
public static class Program
{
    private const int MostLinesOfTrace = 60;

    /// <summary>Runs bridgec; messages go to standard error.</summary>
    public static int Main(string[] args) => Run(args, Console.Out, Console.Error);

    /// <summary>Runs bridgec inside another process. Safe for concurrent use.</summary>
    /// <returns>0 on success, 1 for errors in the input, 2 for a failure of bridgec itself.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        try
        {
            return Dispatch(args, output, error);
        }
        catch (UsageException e)
        {
            error.WriteLine($"bridgec: error BR5000: {e.Message} (see bridgec --help)");
            return 1;
        }
#pragma warning disable CA1031 // the last resort: a failure of ours must not look like the user's
        catch (Exception e)
#pragma warning restore CA1031
        {
            error.WriteLine($"bridgec: internal error BR9000: {e.Message}");
            error.WriteLine("This is a defect of bridgec, not of your program. Please report it with the source and this trace:");
            error.WriteLine(Trace(e));
            return 2;
        }
    }

    // Of an endless recursion its beginning says all.
    private static string Trace(Exception e)
    {
        var lines = e.ToString().Split('\n');
        return string.Join('\n', lines.Take(MostLinesOfTrace).Concat(lines.Length > MostLinesOfTrace ? ["   ..."] : []));
    }

    private static int Dispatch(string[] args, TextWriter output, TextWriter error)
    {
        switch (args)
        {
            case ["--version"]:
                output.WriteLine($"bridgec {Version}");
                return 0;
            case ["--help" or "-h"]:
                output.WriteLine(Usage.Text);
                return 0;
            case ["build", .. var rest]:
                return Build(ArgumentReader.Read(rest), output, error);
            case ["overlay", var folder, var source, .. var rest]:
                return OverlayCommand.Run(folder, source, rest) ? 0 : 1;
            case ["link-libraries", var log, var file, .. var rest]:
                return LinkLibrariesCommand.Run(log, file, rest) ? 0 : 1;
            case ["link-errors", var log, var result]:
                return LinkErrorsCommand.Run(log, result, error);
            case ["init"]:
                output.WriteLine($"wrote {RepositorySetup.Write(Directory.GetCurrentDirectory())}");
                output.WriteLine(RepositorySetup.Advice(Directory.GetCurrentDirectory()));
                return 0;
            case []:
                throw new UsageException("nothing to do");
            default:
                throw new UsageException($"unknown command '{args[0]}'");
        }
    }

    private static string Version =>
        typeof(Program).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    private static int Build(BuildOptions options, TextWriter output, TextWriter error)
    {
        var diagnostics = new DiagnosticBag { Warnings = options.All.Warnings };
        Compilation.Run(options, diagnostics, output);
        diagnostics.Print(error);
        return diagnostics.HasErrors ? 1 : 0;
    }
}
