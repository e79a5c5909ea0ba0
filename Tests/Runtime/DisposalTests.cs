namespace Bridge.Runtime.Tests;

[TestFixture]
public sealed class DisposalTests
{
    [Test]
    public void Only_the_first_caller_enters()
    {
        var state = 0;
        var entered = 0;
        Parallel.For(0, 1000, _ =>
        {
            if (Disposal.EnterOnce(ref state))
                Interlocked.Increment(ref entered);
        });
        Assert.That(entered, Is.EqualTo(1));
    }

    [Test]
    public void Deleting_disposes_what_can_be_disposed()
    {
        using var stream = new MemoryStream();
        Disposal.Delete(stream);
        Assert.That(stream.CanRead, Is.False);
        Assert.DoesNotThrow(() => Disposal.Delete(null));
        Assert.DoesNotThrow(() => Disposal.Delete("text"));
    }

    [Test]
    public void Enumerators_are_disposed_if_they_can_be()
    {
        var disposed = false;
        var enumerator = Numbers().GetEnumerator();
        enumerator.MoveNext();
        Enumerators.Dispose(enumerator);
        Enumerators.Dispose(new System.Collections.ArrayList().GetEnumerator());
        Assert.That(disposed, Is.True);

        IEnumerable<int> Numbers()
        {
            try
            {
                yield return 1;
            }
            finally
            {
                disposed = true;
            }
        }
    }
}
