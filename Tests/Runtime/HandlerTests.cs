namespace Bridge.Runtime.Tests;

/// <summary>Native code that a managed handler calls knows the exception being handled.</summary>
[TestFixture, NonParallelizable]
public sealed class HandlerTests
{
    [TearDown]
    public void Settle()
    {
        for (var i = 0; i < 2; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.That(Fixture.LiveExceptions, Is.Zero);
    }

    [TestCase(Thrown.Derived)]
    [TestCase(Thrown.Int)]
    [TestCase(Thrown.IntPointer)]
    public void Native_code_throws_the_handled_exception_on(Thrown kind)
    {
        var caught = Fixture.Catch(kind);
        Fixture.EnterHandler(caught);
        Assert.That(Assert.Throws<NativeException>(Fixture.ThrowCurrent), Is.SameAs(caught));
        Fixture.LeaveHandler(caught);
        NativeException.ReleaseAfterCatch(caught);
        Assert.That((long)NativeException.RecordOf(caught), Is.Not.Zero);
        NativeException.ReleaseAfterCatch(caught);
        Assert.That((long)NativeException.RecordOf(caught), Is.Zero);
    }

    [Test]
    public void A_managed_exception_is_thrown_on_as_itself()
    {
        var caught = new InvalidOperationException("managed");
        Fixture.EnterHandler(caught);
        Assert.That(Fixture.WhatInHandler(new FormatException("inner")), Is.EqualTo("System.FormatException: inner"));
        Assert.That(Assert.Throws<InvalidOperationException>(Fixture.ThrowCurrent), Is.SameAs(caught));
        Fixture.LeaveHandler(caught);
    }

    [Test]
    public void Handlers_nest()
    {
        var outer = Fixture.Catch(Thrown.Derived);
        Fixture.EnterHandler(outer);
        Assert.That(Fixture.WhatInHandler(Fixture.Catch(Thrown.RuntimeError)), Is.EqualTo("plain failure"));
        Assert.That(Assert.Throws<NativeException>(Fixture.ThrowCurrent), Is.SameAs(outer));
        Assert.That(Assert.Throws<NativeException>(Fixture.ThrowCurrent), Is.SameAs(outer));
        Fixture.LeaveHandler(outer);
        NativeException.ReleaseAfterCatch(outer);
    }

    [Test]
    public void A_handler_that_ends_destroys_the_object()
    {
        var caught = Fixture.Catch(Thrown.Derived);
        Fixture.EnterHandler(caught);
        Fixture.LeaveHandler(caught);
        NativeException.ReleaseAfterCatch(caught);
        Assert.That(Fixture.LiveExceptions, Is.Zero);
    }
}
