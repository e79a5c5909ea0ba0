using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;

var handlers = new List<WeakReference>();
bool isOver = false;
var collector = new Thread(() =>
{
    while (!Volatile.Read(ref isOver))
    {
        GC.Collect();
        Thread.Yield();
    }
});
collector.Start();
var ticker = new Ticker();
Console.WriteLine(EndFromOutside(ticker, handlers, 50));
Console.WriteLine(EndFromWithin(ticker, handlers, 20));
Console.WriteLine($"subscribed within a call: {SubscribeWithin(ticker)}");
Console.WriteLine($"forgotten, still called: {Forget(ticker, handlers)}");
ticker.Dispose();
try
{
    ticker.Subscribe(_ => { });
}
catch (ObjectDisposedException e)
{
    Console.WriteLine($"disposed: {e.ObjectName}");
}

Volatile.Write(ref isOver, true);
collector.Join();
ticker = null;
Console.WriteLine($"handlers collected: {AreCollected(handlers)}");

[MethodImpl(MethodImplOptions.NoInlining)]
static string EndFromOutside(Ticker ticker, List<WeakReference> handlers, int rounds)
{
    int late = 0, called = 0;
    for (int i = 0; i < rounds; i++)
    {
        bool isEnded = false;
        int calls = 0;
        Action<int> handler = _ =>
        {
            Interlocked.Increment(ref calls);
            if (Volatile.Read(ref isEnded))
                Interlocked.Increment(ref late);
        };
        handlers.Add(new WeakReference(handler));
        Subscription subscription = ticker.Subscribe(handler);
        ticker.AwaitCalls(5);
        subscription.Dispose();
        Volatile.Write(ref isEnded, true);
        called += calls > 0 ? 1 : 0;
    }

    return $"{rounds} rounds, all called: {called == rounds}, late calls: {late}";
}

[MethodImpl(MethodImplOptions.NoInlining)]
static string EndFromWithin(Ticker ticker, List<WeakReference> handlers, int rounds)
{
    int late = 0, ended = 0;
    for (int i = 0; i < rounds; i++)
    {
        var isSubscribed = new ManualResetEventSlim();
        var isEnded = new ManualResetEventSlim();
        Subscription subscription = null;
        Action<int> handler = _ =>
        {
            isSubscribed.Wait();
            if (isEnded.IsSet)
                Interlocked.Increment(ref late);
            subscription.Dispose();
            isEnded.Set();
        };
        handlers.Add(new WeakReference(handler));
        subscription = ticker.Subscribe(handler);
        isSubscribed.Set();
        isEnded.Wait();
        subscription.Dispose();
        ended++;
    }

    return $"ended by themselves: {ended}, late calls: {late}";
}

[MethodImpl(MethodImplOptions.NoInlining)]
static bool SubscribeWithin(Ticker ticker)
{
    var isCalled = new ManualResetEventSlim();
    Subscription inner = null;
    Subscription outer = ticker.Subscribe(_ => Interlocked.CompareExchange(ref inner, inner ?? ticker.Subscribe(_ => isCalled.Set()), null));
    isCalled.Wait();
    outer.Dispose();
    inner.Dispose();
    return isCalled.IsSet;
}

[MethodImpl(MethodImplOptions.NoInlining)]
static bool Forget(Ticker ticker, List<WeakReference> handlers)
{
    int calls = 0;
    Action<int> handler = _ => Interlocked.Increment(ref calls);
    handlers.Add(new WeakReference(handler));
    ticker.Subscribe(handler);
    GC.Collect();
    ticker.AwaitCalls(20);
    return calls > 0;
}

static bool AreCollected(List<WeakReference> handlers)
{
    for (int i = 0; i < 5; i++)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }

    return !handlers.Exists(h => h.IsAlive);
}
