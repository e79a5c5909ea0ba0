using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;

namespace Bridge.Runtime.Tests;

[TestFixture, NonParallelizable]
public sealed class LeakTrackerTests
{
    [TearDown]
    public void Stop() => LeakTracker.Stop();

    [Test]
    public void Nothing_is_watched_until_it_is_started()
    {
        LeakTracker.Created(new object());
        Assert.That(LeakTracker.IsOn, Is.False);
        Assert.That(LeakTracker.Report(), Is.SameAs(LeakReport.Empty));
    }

    [Test]
    public void Lost_and_live_objects_are_told_apart()
    {
        LeakTracker.Start(withStacks: false);
        var live = new Version(1, 2);
        LeakTracker.Created(live);
        CreateAndForget(3);
        var report = LeakTracker.Report();
        Assert.That(report.Entries, Is.EqualTo(new LeakedObjects[] { new(typeof(Uri), 0, 3, ""), new(typeof(Version), 1, 0, "") }));
        Assert.That(report.ToString(), Is.EqualTo(string.Join(
            Environment.NewLine,
            "Bridge: not disposed: 3 lost, 1 live",
            "  System.Uri: 3 lost, 0 live",
            "  System.Version: 0 lost, 1 live")));
        LeakTracker.Disposed(live);
        LeakTracker.Disposed(live);
        Assert.That(LeakTracker.Report().Live, Is.Zero);
    }

    [Test]
    public unsafe void Native_objects_are_counted_by_address()
    {
        LeakTracker.Allocated((void*)1, "early");
        LeakTracker.Start(withStacks: false);
        foreach (var (address, type) in new[] { (1, "A"), (2, "B"), (3, "B"), (4, "B"), (4, "A") })
            Assert.That((nint)LeakTracker.Allocated((void*)address, type), Is.EqualTo((nint)address));
        Assert.That((nint)LeakTracker.Freed((void*)2), Is.EqualTo((nint)2));
        LeakTracker.Freed((void*)2);
        LeakTracker.Freed(null);
        var report = LeakTracker.Report();
        Assert.That(report.Native, Is.EqualTo(new NativeObjects[] { new("A", 2, ""), new("B", 1, "") }));
        Assert.That(report.IsEmpty, Is.False);
        Assert.That(report.ToString(), Is.EqualTo(string.Join(
            Environment.NewLine, "Bridge: native objects not deleted by managed code: 3", "  A: 2", "  B: 1")));
    }

    [Test]
    public unsafe void Native_objects_are_told_with_their_creators()
    {
        LeakTracker.Start();
        LeakTracker.Allocated((void*)1, "A");
        Assert.That(LeakTracker.Report().Native.Single().Stack, Does.StartWith(
            $"at {typeof(LeakTrackerTests).FullName}.{nameof(Native_objects_are_told_with_their_creators)} in LeakTrackerTests.cs:"));
    }

    [Test]
    public void Objects_from_before_the_start_may_be_disposed_after_it()
    {
        var early = new object();
        LeakTracker.Start();
        LeakTracker.Disposed(early);
        Assert.That(LeakTracker.Report().Entries, Is.Empty);
    }

    [Test]
    public void Threads_may_create_and_dispose_while_reports_are_made()
    {
        LeakTracker.Start(withStacks: false);
        Parallel.For(0, 8, thread =>
        {
            for (var i = 0; i < 5000; i++)
            {
                var instance = new object();
                LeakTracker.Created(instance);
                if (i % 1000 == 0)
                    LeakTracker.Report();
                LeakTracker.Disposed(instance);
            }
        });
        Assert.That(LeakTracker.Report().Entries, Is.Empty);
    }

    [Test]
    public void Counters_are_published()
    {
        LeakTracker.Start(withStacks: false);
        var live = new Version(1, 2);
        LeakTracker.Created(live);
        CreateAndForget(2);
        Allocate();
        GC.Collect();
        var values = Measure();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(values["bridge.objects.live System.Version"], Is.EqualTo(1));
            Assert.That(values["bridge.objects.lost System.Uri"], Is.EqualTo(2));
            Assert.That(values["bridge.native.objects A"], Is.EqualTo(1));
            Assert.That(values["bridge.native.heap "], Is.GreaterThan(100_000));
        }

        GC.KeepAlive(live);
    }

    private static Dictionary<string, long> Measure()
    {
        var values = new Dictionary<string, long>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (instrument.Meter.Name == "Bridge.Runtime")
                l.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<int>((i, value, tags, _) => values[$"{i.Name} {tags[0].Value}"] = value);
        listener.SetMeasurementEventCallback<long>((i, value, _, _) => values[$"{i.Name} "] = value);
        listener.Start();
        listener.RecordObservableInstruments();
        return values;
    }

    private static unsafe void Allocate() => LeakTracker.Allocated((void*)1, "A");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CreateAndForget(int count)
    {
        for (var i = 0; i < count; i++)
            LeakTracker.Created(new Uri("test:" + i));
    }
}
