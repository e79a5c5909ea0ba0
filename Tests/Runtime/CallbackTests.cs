using System.Runtime.CompilerServices;

namespace Bridge.Runtime.Tests;

/// <summary>Exceptions that leave managed callbacks for native frames.</summary>
[TestFixture, NonParallelizable]
public sealed class CallbackTests
{
    [SetUp, TearDown]
    public void Settle()
    {
        Callback.DropKept();
        Collect();
        Assert.That(Fixture.LiveExceptions, Is.Zero);
    }

    [TestCase(Reaction.Nothing)]
    [TestCase(Reaction.WhatAndRethrow)]
    [TestCase(Reaction.ThrowCopy)]
    public void A_managed_exception_arrives_as_the_same_object(Reaction reaction)
    {
        var thrown = new InvalidOperationException("here");
        var before = Callback.Unwound();
        var caught = Assert.Throws<InvalidOperationException>(() => Callback.Run(reaction, () => ThrowFromDeep(thrown)));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(caught, Is.SameAs(thrown));
            Assert.That(caught!.StackTrace, Does.Contain(nameof(ThrowFromDeep)).And.Contain(nameof(Callback.Run)));
            Assert.That(Callback.Unwound() - before, Is.EqualTo(2));
        }
    }

    [Test]
    public void Exceptions_are_kept_when_there_is_no_memory()
    {
        var thrown = Enumerable.Range(0, 64).Select(i => new InvalidOperationException($"{i}")).ToList();
        for (var round = 0; round < 2; round++)
        {
            var words = thrown.ConvertAll(WordWithoutMemory);
            for (var i = 0; i < words.Count; i++)
                Assert.That(Assert.Throws<InvalidOperationException>(() => Rethrow(words[i])), Is.SameAs(thrown[i]));
        }
    }

    private static unsafe nint WordWithoutMemory(Exception exception) => (nint)ManagedFaultState.CreateWithoutMemory(exception) + 1;

    private static unsafe void Rethrow(nint word) => ManagedFault.Throw(ManagedFault.StateOf(word));

    [Test]
    public void Native_code_reads_type_and_message() =>
        Assert.That(
            Callback.Run(Reaction.Swallow, () => throw new InvalidOperationException("schön €")),
            Is.EqualTo("System.InvalidOperationException: schön €"));

    [Test]
    public void Native_code_reads_the_type() =>
        Assert.That(Callback.Run(Reaction.TypeName, () => throw new FormatException()), Is.EqualTo("System.FormatException"));

    [Test]
    public void A_message_that_cannot_be_made_is_left_out() =>
        Assert.That(
            Callback.Run(Reaction.Swallow, () => throw new Unspeakable()), Is.EqualTo("Bridge.Runtime.Tests.CallbackTests+Unspeakable"));

    [Test]
    public void A_kept_exception_is_thrown_later_and_elsewhere([Values] bool isOnOtherThreadFirst)
    {
        var thrown = new InvalidOperationException("kept");
        Callback.Run(Reaction.Keep, () => throw thrown);
        Collect();
        Assert.That(Assert.Throws<InvalidOperationException>(() => Callback.ThrowKept(isOnOtherThreadFirst)), Is.SameAs(thrown));
    }

    [Test]
    public void An_exception_dies_when_native_code_drops_it()
    {
        var kept = KeepWeakly();
        Collect();
        Assert.That(kept.IsAlive, Is.True);
        Callback.DropKept();
        Collect();
        Assert.That(kept.IsAlive, Is.False);
    }

    [Test]
    public void A_cause_may_be_managed()
    {
        var thrown = new InvalidOperationException("cause");
        var caught = Assert.Throws<NativeException>(() => Callback.Run(Reaction.Nest, () => throw thrown))!;
        Assert.That(caught.Message, Is.EqualTo("around"));
        Assert.That(caught.InnerException, Is.SameAs(thrown));
    }

    [Test]
    public void A_native_exception_passes_managed_frames_as_itself() =>
        Assert.That(
            Callback.Run(Reaction.ByDerivedType, () => Fixture.Raise(Thrown.Derived)), Is.EqualTo("abgeleitet ä€"));

    [TestCase(Thrown.Derived)]
    [TestCase(Thrown.Int)]
    [TestCase(Thrown.NoException)]
    public void A_native_exception_keeps_its_carrier_over_borders(Thrown kind)
    {
        NativeException? inner = null;
        var outer = Assert.Throws<NativeException>(() => Callback.Run(Reaction.Nothing, () => Callback.Run(Reaction.Nothing, () =>
        {
            try
            {
                Fixture.RaiseDeep(kind, 3);
            }
            catch (NativeException e)
            {
                e.Data["seen"] = true;
                inner = e;
                throw;
            }
        })))!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(outer, Is.SameAs(inner));
            Assert.That(outer.Data["seen"], Is.True);
            Assert.That(outer.NativeStackTrace, Does.StartWith("   at fixture::raise(int)"));
            Assert.That(outer.StackTrace, Does.Contain(nameof(Fixture.RaiseDeep)).And.Contain(nameof(Callback.Run)));
        }

        NativeException.ReleaseAfterCatch(outer);
    }

    [Test]
    public void A_carrier_stays_while_native_code_keeps_its_exception()
    {
        Callback.Run(Reaction.Keep, () => Fixture.Raise(Thrown.RuntimeError));
        Collect();
        var first = Assert.Throws<NativeException>(() => Callback.ThrowKept(true));
        Assert.That(Assert.Throws<NativeException>(() => Callback.ThrowKept(false)), Is.SameAs(first));
    }

    [Test]
    public void A_carrier_goes_when_native_code_has_swallowed_its_exception()
    {
        for (var i = 0; i < 100; i++)
            Callback.Run(Reaction.ByDerivedType, () => Fixture.Raise(Thrown.Derived));
    }

    [Test]
    public void An_exception_of_which_the_object_is_gone_passes_as_a_managed_one()
    {
        var released = Fixture.Catch(Thrown.Derived);
        NativeException.ReleaseAfterCatch(released);
        Assert.That(
            Assert.Throws<NativeException>(() => Callback.Run(Reaction.WhatAndRethrow, () => throw released)), Is.SameAs(released));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowFromDeep(Exception e) => throw e;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference KeepWeakly()
    {
        var thrown = new InvalidOperationException("kept");
        Callback.Run(Reaction.Keep, () => throw thrown);
        return new WeakReference(thrown);
    }

    /// <summary>Twice: what a collection finalizes, the next one frees.</summary>
    private static void Collect()
    {
        for (var i = 0; i < 2; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }

    private sealed class Unspeakable : Exception
    {
        public override string Message => throw new InvalidOperationException();
    }
}
