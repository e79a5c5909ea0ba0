namespace Bridge.Runtime.Tests;

[TestFixture]
public sealed class StackTraceTests
{
    [Test]
    public void The_trace_begins_at_the_throw_point_and_ends_at_the_shim()
    {
        var lines = Fixture.Catch(Thrown.RuntimeError, depth: 3).NativeStackTrace.Split('\n');
        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines, Has.All.StartsWith("   at fixture::raise"));
            Assert.That(lines[0], Does.StartWith("   at fixture::raise(int) in ").And.Contain("fixture.cpp"));
            Assert.That(lines[1], Does.Match(@"^   at fixture::raise_deep\(int, int\) in .*fixture\.cpp:line \d+$"));
            Assert.That(lines.Count(l => l.Contains("fixture::raise_deep")), Is.EqualTo(4));
        }
    }

    [Test]
    public void Throws_inside_the_standard_library_are_seen()
    {
        var trace = Fixture.Catch(Thrown.VectorAt).NativeStackTrace;
        Assert.That(trace, Does.StartWith("   at libstdc++").Or.StartWith("   at std::__throw_out_of_range_fmt"));
        Assert.That(trace, Does.Contain("std::vector").And.Contain("fixture::raise(int)").And.Not.Contain("__cxa_throw"));
    }

    [Test]
    public void Pointers_and_null_have_traces_too([Values(Thrown.IntPointer, Thrown.Literal, Thrown.NullPointer)] Thrown kind) =>
        Assert.That(Fixture.Catch(kind).NativeStackTrace, Does.StartWith("   at fixture::raise(int)"));

    [Test]
    public void Native_frames_come_before_managed_ones()
    {
        var trace = Fixture.Catch(Thrown.RuntimeError).StackTrace!;
        var native = trace.IndexOf("fixture::raise", StringComparison.Ordinal);
        var managed = trace.IndexOf("Bridge.Runtime.Tests.Fixture.RaiseDeep", StringComparison.Ordinal);
        Assert.That(native, Is.GreaterThanOrEqualTo(0).And.LessThan(managed));
        Assert.That(trace, Does.Not.Contain("NativeException.Take"));
    }

    [Test]
    public void A_trace_overwritten_during_unwinding_is_dropped_not_confused()
    {
        var e = Assert.Throws<NativeException>(Fixture.RaiseThroughDestructor)!;
        Assert.That(e.Message, Is.EqualTo("plain failure"));
        Assert.That(e.NativeStackTrace, Is.Empty);
    }

    [Test]
    public void A_rethrown_exception_keeps_the_trace_of_its_throw_point()
    {
        var first = Fixture.Catch(Thrown.Derived, depth: 2);
        var second = Assert.Throws<NativeException>(() => Fixture.Rethrow(first))!;
        Assert.That(second.NativeStackTrace, Is.EqualTo(first.NativeStackTrace).And.Not.Empty);
    }

    [Test]
    public void Very_deep_stacks_are_cut()
    {
        var lines = Fixture.Catch(Thrown.RuntimeError, depth: 500).NativeStackTrace.Split('\n');
        Assert.That(lines, Has.Length.InRange(50, 64));
    }

    [Test, NonParallelizable]
    public void Traces_can_be_switched_off_while_the_process_runs()
    {
        NativeException.CapturesNativeStacks = false;
        try
        {
            Assert.That(Fixture.Catch(Thrown.RuntimeError).NativeStackTrace, Is.Empty);
        }
        finally
        {
            NativeException.CapturesNativeStacks = true;
        }

        Assert.That(Fixture.Catch(Thrown.RuntimeError).NativeStackTrace, Is.Not.Empty);
    }
}
