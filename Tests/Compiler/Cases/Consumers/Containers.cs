using System;
using System.Linq;
using System.Numerics;

Console.WriteLine("counts {0}", string.Join(" ", Containers.Count(["a", "b", "a"]).OrderBy(p => p.Key).Select(p => $"{p.Key}={p.Value}")));
Console.WriteLine("groups {0}", string.Join("; ", Containers.Group([(1, "x"), (2, "z"), (1, "y")]).OrderBy(p => p.Key).Select(p => $"{p.Key}: {string.Join(",", p.Value)}")));
Console.WriteLine("distinct {0}", string.Join(" ", Containers.Distinct([3, 1, 2, 3, 1]).Order()));
Console.WriteLine("{0} {1}", Containers.First([5, 6]), Containers.First([])?.ToString() ?? "none");
var later = Containers.Later(DateTimeOffset.UnixEpoch.AddSeconds(10_000), TimeSpan.FromSeconds(1.5));
Console.WriteLine("1.5 s later: {0:HH:mm:ss}", later);
var square = Containers.Square(new Complex(3, -4));
Console.WriteLine("(3, -4) squared ({0}, {1})", square.Real, square.Imaginary);
Console.WriteLine(Containers.WithExtension("/tmp/ü.bin", ".txt"));
Console.WriteLine("error: {0}", Containers.Describe(2));
Console.WriteLine("mapped {0}", string.Join(",", Containers.Map([1, 2, 3], n => n * n)));

var first = new Cell();
using (var second = first.Share())
{
    first.Value = 7;
    first.Dispose();
    Console.WriteLine("shared: 1 owner of two, both see {0}", second.Value);
}

Console.WriteLine("empty: {0} {1}", Containers.Count([]).Count, Containers.Distinct([]).Count);
