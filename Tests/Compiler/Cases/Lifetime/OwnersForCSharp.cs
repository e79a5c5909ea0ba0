using System;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;

using (var book = new Book(3))
    Console.WriteLine("page {0} of {1}", new Page(book, 2).Read(), book.Count);
ReadForgotten();
Close();

Collect();
var first = new SharedPage(7);
var second = first.Share();
first.Dispose();
Console.WriteLine("shared: {0} after the first owner, alive {1}", second.Read(), Book.Alive);
second.Dispose();
Console.WriteLine("alive {0}", Book.Alive);

var marked = new Book(1);
var mark = new Bookmark(marked, 1);
marked.Dispose();
Console.WriteLine("bookmark closed with its book: {0}", NameOfRefusal(() => mark.Read()));

Race();
Collect();
Console.WriteLine("late {0}, alive {1}", Book.Late, Book.Alive);

[MethodImpl(MethodImplOptions.NoInlining)]
static void ReadForgotten()
{
    var child = PageOfForgottenBook();
    Collect();
    Console.WriteLine("child keeps its parent: {0}", child.Read());
}

static void Close()
{
    var closed = new Book(1);
    var page = new Page(closed, 1);
    closed.Dispose();
    closed.Dispose();
    Console.WriteLine("closed: {0}, {1}", NameOfRefusal(() => _ = closed.Count), NameOfRefusal(() => page.Read()));
}

static void Race()
{
    const int Rounds = 100, Callers = 3;
    int made = 0, refused = 0;
    for (var round = 0; round < Rounds; round++)
    {
        var book = new Book(2);
        var page = new Page(book, 1 + (round % 2));
        var mark = new Bookmark(book, 5);
        var uses = new Func<int>[] { () => book.Count, page.Read, mark.Read };
        using var barrier = new Barrier(Callers + 2);
        var collector = new Thread(() =>
        {
            barrier.SignalAndWait();
            GC.Collect();
        });
        var threads = Enumerable.Range(0, Callers).Select(i => new Thread(() =>
        {
            barrier.SignalAndWait();
            try
            {
                uses[i]();
                Interlocked.Increment(ref made);
            }
            catch (ObjectDisposedException)
            {
                Interlocked.Increment(ref refused);
            }
        })).Append(collector).ToArray();
        foreach (var thread in threads)
            thread.Start();
        barrier.SignalAndWait();
        if (round % 3 != 0)
            book.Dispose();
        foreach (var thread in threads)
            thread.Join();
    }

    Console.WriteLine("races: every call made or refused {0}", made + refused == Rounds * Callers);
}

[MethodImpl(MethodImplOptions.NoInlining)]
static Page PageOfForgottenBook() => new(new Book(3), 3);

static string NameOfRefusal(Action use)
{
    try
    {
        use();
        return "none";
    }
    catch (ObjectDisposedException e)
    {
        return e.ObjectName;
    }
}

static void Collect()
{
    for (var i = 0; i < 3; i++)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }
}
