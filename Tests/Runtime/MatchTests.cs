namespace Bridge.Runtime.Tests;

[TestFixture]
public sealed unsafe class MatchTests
{
    private static readonly Dictionary<Thrown, Caught[]> Takers = new()
    {
        [Thrown.RuntimeError] = [Caught.Exception],
        [Thrown.SystemError] = [Caught.Exception, Caught.SystemError],
        [Thrown.Derived] = [Caught.Exception, Caught.CountedError, Caught.Side],
        [Thrown.VectorAt] = [Caught.Exception, Caught.LogicError],
        [Thrown.Int] = [Caught.Int],
        [Thrown.Literal] = [Caught.ConstChar, Caught.ConstVoid],
        [Thrown.IntPointer] = [Caught.ConstVoid],
        [Thrown.NullPointer] = [Caught.ConstChar, Caught.ConstVoid],
        [Thrown.NoException] = [Caught.NoException],
        [Thrown.Foreign] = [Caught.Exception],
    };

    private static IEnumerable<Thrown> Matched => Takers.Keys;

    [Test]
    public void Clauses_take_what_they_take_in_Cpp([ValueSource(nameof(Matched))] Thrown thrown, [Values] Caught caught)
    {
        var e = Fixture.Catch(thrown);
        Assert.That(Fixture.Match(e, caught, out _), Is.EqualTo(Takers[thrown].Contains(caught)));
    }

    [Test]
    public void A_base_is_bound_at_its_own_address()
    {
        var e = Fixture.Catch(Thrown.Derived);
        Assert.That(Fixture.Match(e, Caught.CountedError, out var whole), Is.True);
        Assert.That(Fixture.Match(e, Caught.Side, out var side), Is.True);
        Assert.That((long)side, Is.GreaterThan((long)whole));
        Assert.That(((delegate* unmanaged<nint, int>)Fixture.Address(Shim.SideValue))(side), Is.EqualTo(21));
        GC.KeepAlive(e);
    }

    [Test]
    public void A_pointer_is_bound_by_value()
    {
        var e = Fixture.Catch(Thrown.IntPointer);
        Assert.That(Fixture.Match(e, Caught.ConstVoid, out var pointer), Is.True);
        Assert.That(((delegate* unmanaged<nint, int>)Fixture.Address(Shim.IntAt))(pointer), Is.EqualTo(7));
    }

    [Test]
    public void A_miss_leaves_no_address()
    {
        Assert.That(Fixture.Match(Fixture.Catch(Thrown.Int), Caught.Exception, out var address), Is.False);
        Assert.That((long)address, Is.Zero);
    }

    [Test]
    public void The_ellipsis_takes_everything()
    {
        nint address = 1;
        Assert.That(NativeException.Match(new InvalidOperationException(), 0, ref address), Is.True);
        Assert.That((long)address, Is.Zero);
        Assert.That(NativeException.Match(Fixture.Catch(Thrown.Int), 0, ref address), Is.True);
    }

    [Test]
    public void Managed_exceptions_match_no_native_clause() =>
        Assert.That(Fixture.Match(new InvalidOperationException(), Caught.Exception, out _), Is.False);

    [Test]
    public void Filters_can_use_it()
    {
        nint address = 0;
        var log = new List<string>();
        try
        {
            Fixture.Raise(Thrown.VectorAt);
        }
        catch (Exception e) when (Fixture.Match(e, Caught.Int, out address))
        {
            log.Add("int");
        }
        catch (Exception e) when (Fixture.Match(e, Caught.LogicError, out address))
        {
            log.Add("logic_error");
        }

        Assert.That(log, Is.EqualTo(new[] { "logic_error" }));
        Assert.That((long)address, Is.Not.Zero);
    }
}
