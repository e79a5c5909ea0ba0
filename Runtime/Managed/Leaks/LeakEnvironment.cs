using System.Runtime.InteropServices;

namespace Bridge.Runtime;

/// <summary>The environment variable <c>BRIDGE_LEAKS</c>.</summary>
internal static class LeakEnvironment
{
    private const string Variable = "BRIDGE_LEAKS";

    /// <summary>Keeps the handler of SIGTERM, which raises no ProcessExit, alive.</summary>
    private static PosixSignalRegistration? _termination;

    /// <summary>A table for the whole process with a report at its end, or null when the variable does not ask for one.</summary>
    public static LeakTable? Start()
    {
        var value = Environment.GetEnvironmentVariable(Variable);
        if (value is not ("counts" or "stacks"))
        {
            if (!string.IsNullOrEmpty(value))
                Console.Error.WriteLine($"Bridge: {Variable} is 'counts' or 'stacks', not '{value}'; nothing is watched.");
            return null;
        }

        AppDomain.CurrentDomain.ProcessExit += (_, _) => Print();
        _termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => Print());
        return new LeakTable(value == "stacks");
    }

    private static void Print() => Console.Error.WriteLine(LeakTracker.Report());
}
