using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

var sorter = new Sorter();
Console.WriteLine("sorted: {0}", string.Join(",", sorter.Sort(["pear", "apple", "fig"])));
var texts = Enumerable.Range(0, 5000).Select(i => new string('x', i % 41)).ToArray();
Console.WriteLine("longest of 5000: {0}, {1} call", sorter.Longest(texts), Sorter.Calls == 1 ? "one" : "more than one");

var right = 0;
Parallel.For(0, 8, worker =>
{
    for (var i = 0; i < 1000; i++)
    {
        string[] own = [$"c{worker}", $"a{i}", $"b{worker}{i}"];
        if (sorter.Sort(own).SequenceEqual([own[1], own[2], own[0]]))
            Interlocked.Increment(ref right);
    }
});
Console.WriteLine("8 threads: {0} right", right);
Console.WriteLine("idle at most 4: {0}", sorter.Idle is > 0 and <= 4);
Console.WriteLine("empty: {0}", sorter.Sort([]).Length);
sorter.Dispose();
try
{
    sorter.Sort(["late"]);
}
catch (ObjectDisposedException e)
{
    Console.WriteLine("disposed: {0}", e.ObjectName);
}
