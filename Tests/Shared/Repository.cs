namespace Bridge.Tests.Shared;

/// <summary>Where tests find the sources, the compiler and a place for their results.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The compiler under test; BRIDGE_COMPILER names another one.</summary>
    public static string Compiler { get; } =
        Environment.GetEnvironmentVariable("BRIDGE_COMPILER") is { Length: > 0 } path
            ? path
            : Path.Combine(Root, "artifacts", "bridgec", "bridgec");

    /// <summary>The folder below which every test makes one of its own.</summary>
    public static string Scratch { get; } = Path.Combine(Path.GetTempPath(), $"bridge-tests-{Environment.ProcessId}");

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
