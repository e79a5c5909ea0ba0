using System.Globalization;
using Bridge.Runtime;

namespace Pulse.Interop.Tests;

/// <summary>Everything at once while the collector runs all the time: opens, uses, disposes, forgets, from several threads.</summary>
/// <remarks>BRIDGE_STRESS_SECONDS makes it last so long; without it, it is some rounds.</remarks>
internal sealed class StressTests
{
    private const int Rounds = 300;

    /// <summary>In ten minutes some forty bytes per round; the runtime itself allocates some megabytes meanwhile.</summary>
    private const long GrowthAllowed = 16 << 20;

    private static readonly TimeSpan? Duration =
        double.TryParse(Environment.GetEnvironmentVariable("BRIDGE_STRESS_SECONDS"), CultureInfo.InvariantCulture, out double seconds)
            ? TimeSpan.FromSeconds(seconds) : null;

    [Test]
    public void ForcedCollectionsDisturbNobody()
    {
        using var heap = new NativeHeapMeter();
        LeakTracker.Start(withStacks: false);
        try
        {
            // Afterwards there is what is made once: code, pools, slots of threads.
            Run(share: 0.1);
            long before = heap.BytesInUse;
            Rush rush = Run(share: 0.9);
            Judge(rush, LeakTracker.Report(), before, heap.BytesInUse);
        }
        finally
        {
            LeakTracker.Stop();
        }
    }

    private static Rush Run(double share)
    {
        Rush rush = Duration is { } whole ? Rush.For(whole * share) : Rush.OfRounds((int)(Rounds * share));
        for (int i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return rush;
    }

    private static void Judge(Rush rush, LeakReport report, long before, long after)
    {
        TestContext.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{rush.Elapsed.TotalSeconds:F0} s, {rush.Rounds} rounds, {rush.Collections} collections; wrappers: {report.Live} live, {report.Lost} finalized; native: {report.Native.Sum(n => n.Count)} objects, {after:N0} bytes in use, {after - before:N0} more than at first"));
        Assert.Multiple(() =>
        {
            Assert.That(rush.SamplesRead, Is.EqualTo(rush.Rounds * Rush.PointsPerStore));
            Assert.That(rush.Collections, Is.Positive);
            Assert.That(report.Lost, Is.Positive);
            Assert.That(report.Live, Is.Zero, report.ToString());
            Assert.That(report.Native, Is.Empty, report.ToString());
            Assert.That(after - before, Is.LessThan(GrowthAllowed));
        });
    }
}
