using System.Runtime.CompilerServices;

namespace Bridge.Runtime.Tests;

[TestFixture, NonParallelizable]
public sealed class LifetimeTests
{
    [SetUp, TearDown]
    public void Settle()
    {
        Collect();
        Assert.That(Fixture.LiveExceptions, Is.Zero);
    }

    [Test]
    public void The_object_dies_at_the_end_of_its_handler()
    {
        var e = Fixture.Catch(Thrown.Derived);
        Assert.That(Fixture.LiveExceptions, Is.EqualTo(1));
        NativeException.ReleaseAfterCatch(e);
        Assert.That(Fixture.LiveExceptions, Is.Zero);
        NativeException.ReleaseAfterCatch(e);
    }

    [Test]
    public void What_is_known_survives_the_object()
    {
        var e = Fixture.Catch(Thrown.Derived, depth: 2);
        NativeException.ReleaseAfterCatch(e);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(e.Message, Is.EqualTo("abgeleitet ä€"));
            Assert.That(e.NativeStackTrace, Does.Contain("fixture::raise_deep"));
            Assert.That(Fixture.Match(e, Caught.Exception, out _), Is.False);
            Assert.That((long)NativeException.RecordOf(e), Is.Zero);
        }
    }

    [Test]
    public void Managed_exceptions_and_null_need_no_release()
    {
        Assert.DoesNotThrow(() => NativeException.ReleaseAfterCatch(null));
        Assert.DoesNotThrow(() => NativeException.ReleaseAfterCatch(new InvalidOperationException()));
    }

    [Test]
    public void Unreleased_objects_die_with_their_carrier()
    {
        for (var i = 0; i < 100; i++)
            CatchAndForget(Thrown.Derived);
        Collect();
        Assert.That(Fixture.LiveExceptions, Is.Zero);
    }

    [Test]
    public void Causes_die_with_their_carriers()
    {
        CatchAndForget(Thrown.Nested);
        Collect();
        Assert.That(Fixture.LiveExceptions, Is.Zero);
    }

    [Test]
    public void A_rethrown_exception_is_the_same_object()
    {
        var first = Fixture.Catch(Thrown.Derived);
        var second = Assert.Throws<NativeException>(() => Fixture.Rethrow(first))!;
        Fixture.Match(first, Caught.CountedError, out var firstAddress);
        Fixture.Match(second, Caught.CountedError, out var secondAddress);
        Assert.That((long)secondAddress, Is.EqualTo((long)firstAddress).And.Not.Zero);
        NativeException.ReleaseAfterCatch(first);
        Assert.That(Fixture.LiveExceptions, Is.EqualTo(1));
        NativeException.ReleaseAfterCatch(second);
    }

    [Test]
    public void Details_can_be_read_while_the_handler_ends()
    {
        for (var i = 0; i < 200; i++)
        {
            var e = Fixture.Catch(Thrown.Derived);
            var messages = new string[2];
            Parallel.Invoke(
                () => messages[0] = e.Message,
                () => NativeException.ReleaseAfterCatch(e),
                () => messages[1] = e.TypeName);
            Assert.That(messages, Is.EqualTo(new[] { "abgeleitet ä€", "fixture::derived_error" }));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CatchAndForget(Thrown kind) => Fixture.Catch(kind);

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }
}
