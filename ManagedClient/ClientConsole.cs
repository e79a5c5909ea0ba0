using Spectre.Console;

namespace Pulse.Client;

/// <summary>Where the client writes: results to <c>Out</c>, problems to <c>Error</c>, which is never wrapped or coloured.</summary>
internal sealed record ClientConsole(IAnsiConsole Out, TextWriter Error)
{
    private const int WidthWithoutTerminal = 100;

    /// <summary>Standard output and standard error; colours and animation only on a terminal.</summary>
    public static ClientConsole OfProcess() =>
        Console.IsOutputRedirected
            ? Plain(Console.Out, Console.Error)
            : new ClientConsole(AnsiConsole.Console, Console.Error);

    /// <summary>Writes text alone, in lines of a fixed width.</summary>
    public static ClientConsole Plain(TextWriter output, TextWriter error)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = WidthWithoutTerminal;
        console.Profile.Capabilities.Unicode = true;
        return new ClientConsole(console, error);
    }
}
