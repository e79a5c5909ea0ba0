namespace Bridge.Compiler.Tests.Running;

/// <summary>Where the tests find the case files, the compiler and a place for their results.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The folder of the case files.</summary>
    public static string Cases { get; } = Path.Combine(Root, "Tests", "Compiler", "Cases");

    /// <summary>The compiler under test; BRIDGE_COMPILER names another one.</summary>
    public static string Compiler { get; } =
        Environment.GetEnvironmentVariable("BRIDGE_COMPILER") is { Length: > 0 } path
            ? path
            : Path.Combine(Root, "artifacts", "bridgec", "bridgec");

    /// <summary>The folder below which every case gets one of its own.</summary>
    public static string Results { get; } = Path.Combine(Path.GetTempPath(), $"bridge-cases-{Environment.ProcessId}");

    private static string FindRoot(string folder)
    {
        for (DirectoryInfo? candidate = new(folder); candidate is not null; candidate = candidate.Parent)
        {
            if (File.Exists(Path.Combine(candidate.FullName, "Bridge.sln")))
            {
                return candidate.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No Bridge.sln above '{folder}'.");
    }
}
