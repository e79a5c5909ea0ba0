using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

var counter = new Counter();
Parallel.For(0, 4, _ =>
{
    for (var i = 0; i < 10_000; i++)
        counter.Count();
});
Console.WriteLine(counter.Value);

var other = new Counter();
bool counted;
lock (other.Gate)
    counted = Task.Run(other.TryCount).Result;
Console.WriteLine("C# holds the lock: {0}", counted ? "taken" : "refused");
other.TryCount();
Console.WriteLine("free again: {0}", other.Value);

using (var feed = new Feed())
{
    int told = 0, last = 0;
    feed.Raised += value =>
    {
        told++;
        last = value;
    };
    feed.Tell(10);
    GC.Collect();
    feed.Tell(20);
    feed.Tell(30);
    Console.WriteLine("told {0} times, last {1}", told, last);
}

var holder = Hold();
GC.Collect();
Console.WriteLine("root keeps: {0}", holder.Name);
holder.Dispose();
Console.WriteLine("released: {0}", Token.Last);

[MethodImpl(MethodImplOptions.NoInlining)]
static Holder Hold() => new(new Token());

internal sealed class Token : IDisposable
{
    public static string Last { get; private set; } = "alive";

    public void Dispose() => Last = "disposed";

    public override string ToString() => "still here";
}
