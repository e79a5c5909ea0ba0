using System;
using System.Buffers;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;

var column = new Column(1000);
ReadOnlyMemory<double> values = column.Values;
double sum = 0;
foreach (var value in values.Span)
    sum += value;
Console.WriteLine($"{values.Length} values, sum {sum}");

var total = Vector<double>.Zero;
foreach (var vector in MemoryMarshal.Cast<double, Vector<double>>(values.Span))
    total += vector;
Console.WriteLine($"vectors: {Vector.Sum(total)}");

var numbers = MemoryMarshal.ToEnumerable(values);
Console.WriteLine($"LINQ: {numbers.Count(n => n % 2 == 0)} even, largest {numbers.Max()}");

var first = new Part(values[..300], 0);
var last = first.Append(values[300..]);
var sequence = new ReadOnlySequence<double>(first, 0, last, last.Memory.Length);
Console.WriteLine($"sequence of 2 parts: {sequence.Length} values");

column.Values.Span[7] = -1;
Console.WriteLine($"the same memory: {values.Span[7] == -1}");

var pin = values.Pin();
column.Dispose();
Show("", () => _ = column.Values.Length);
Show("", () => _ = values.Span.Length);
pin.Dispose();
Show("after the pin: ", () => values.Pin());

static void Show(string what, Action use)
{
    try
    {
        use();
        Console.WriteLine(what + "nothing");
    }
    catch (ObjectDisposedException e)
    {
        Console.WriteLine(what + e.GetType().Name);
    }
}

internal sealed class Part : ReadOnlySequenceSegment<double>
{
    public Part(ReadOnlyMemory<double> memory, long index) => (Memory, RunningIndex) = (memory, index);

    public Part Append(ReadOnlyMemory<double> memory)
    {
        var next = new Part(memory, RunningIndex + Memory.Length);
        Next = next;
        return next;
    }
}
