namespace Pulse.Client.Sampling;

/// <summary>This machine's sources, read from <c>/proc</c> and <c>/sys</c>.</summary>
internal static class Machine
{
    private const string Proc = "/proc";

    /// <summary>All sources; every series carries the label <c>host</c>.</summary>
    /// <exception cref="ClientException">The system has no <c>/proc</c>, or it cannot be read.</exception>
    public static IReadOnlyList<ISource> Sources(string host)
    {
        if (!File.Exists(Path.Combine(Proc, "stat")))
        {
            throw new ClientException("recording reads /proc, which this system does not have; use 'import' instead");
        }

        return
        [
            new CpuSource(ProcFile("stat"), host),
            new MemorySource(ProcFile("meminfo"), host),
            new LoadSource(ProcFile("loadavg"), host),
            new DiskSource(ProcFile("diskstats"), IsDisk, host),
        ];
    }

    private static Func<string> ProcFile(string name) => () => File.ReadAllText(Path.Combine(Proc, name));

    /// <summary>Whole block devices stand in <c>/sys/block</c>; those backed by hardware have a <c>device</c>.</summary>
    private static bool IsDisk(string device) => Directory.Exists(Path.Combine("/sys/block", device, "device"));
}
