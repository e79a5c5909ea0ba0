using System;
using System.Runtime.CompilerServices;

var feed = new Feed();
double total = 0;
var own = Environment.CurrentManagedThreadId;
var weak = Start(feed, value =>
{
    total += value;
    if (value == 1)
        Console.WriteLine("got {0} on {1} thread", value, Environment.CurrentManagedThreadId == own ? "the same" : "another");
});
feed.Push(1);
Collect();
feed.Push(2);
Console.WriteLine("after a collection {0}", total - 1);
feed.Stop();
feed.Push(4);
Console.WriteLine("total {0}", total);
Collect();
Console.WriteLine("collected {0}", !weak.IsAlive);
feed.Dispose();
try
{
    feed.Push(1);
}
catch (ObjectDisposedException e)
{
    Console.WriteLine("disposed: {0}", e.ObjectName);
}

static void Collect()
{
    GC.Collect();
    GC.WaitForPendingFinalizers();
    GC.Collect();
}

[MethodImpl(MethodImplOptions.NoInlining)]
static WeakReference Start(Feed feed, Action<double> inner)
{
    Action<double> handler = value => inner(value);
    feed.Start(handler);
    return new WeakReference(handler);
}
