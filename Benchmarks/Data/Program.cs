using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Bridge.Runtime;

// Nanoseconds of each way across the border: C++/CLI, P/Invoke by hand, SWIG. Every number is the smallest of many short batches, taken in
// turns, so that what else the machine does hits all alike and seldom; what an empty action takes is taken off. The ratios are those of
// bridgec's way to the others.
int rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 400;
var rows = new List<Row>();

foreach (int length in new[] { 0, 10, 100, 10_000 })
{
    foreach (string kind in new[] { "ASCII", "mixed" })
    {
        string text = Text(length, kind == "mixed");
        Add($"string in, {length} {kind}", length, () => Bridged.Take(text), () => HandWritten.Take(text), () => Swigged.take(text));
        Add($"string out, {length} {kind}", length, () => Bridged.Give(), () => HandWritten.Give(), () => Swigged.give(), () => Keep(text));
        Add($"string round trip, {length} {kind}", length, () => Bridged.Echo(text), () => HandWritten.Echo(text), () => Swigged.echo(text));
    }
}

foreach (int length in new[] { 10, 1_000, 1_000_000 })
{
    var numbers = new double[length];
    Add($"array in, {length}", 0, () => Bridged.Ends(numbers), () => HandWritten.Ends(numbers), () => Swigged.ends(numbers, (uint)numbers.Length));
}

foreach (int length in new[] { 10, 1_000, 100_000 })
{
    var points = new Point[length];
    Add($"struct array in, {length}", 0, () => Bridged.Ends(points), () => HandWritten.Ends(points), length > 10 ? null : () => Elements.EndsBySwig(points));
}

var texts = Enumerable.Range(0, 1_000).Select(i => $"text number {i}").ToArray();
Add("1000 strings in, a vector", texts.Length * 1_600, () => Bridged.TakeAll(texts), () => HandWritten.TakeAll(texts), () => Elements.TakeAllBySwig(texts));
Add("1000 strings in, a batch", texts.Length * 1_600, () => Bridged.TakeBatch(texts), () => HandWritten.TakeAll(texts), null);
foreach (int length in new[] { 10, 1_000, 1_000_000 })
{
    var column = new Column(length);
    var values = column.Values;
    var address = Elements.AddressOf(values);
    Add($"native column as Memory, {length}", 0, () => Elements.Ends(values.Span), () => Elements.Ends(address, length), null);
}

const int Calls = 200;
Told told = Elements.Number;
using var listener = new Listener();
Add($"callback out, {Calls} times", Calls * 50, () => Bridged.Call(told, Calls), () => HandWritten.Call(told, Calls), () => Swigged.call(listener, Calls));
Add($"callback out, {Calls} times, managed functions", Calls * 50, () => Bridged.CallFunction(Calls), () => HandWritten.Call(Calls), null);

using var scaler = new Scaler(2);
using var shared = new SharedScaler(2);
using var handScaler = new HandScaler(2);
using var swigScaler = new scaler(2);
Add("call of an object", 0, () => scaler.Apply(1.5), () => handScaler.Apply(1.5), () => swigScaler.apply(1.5));
Add("race-safe call, against one for a single thread", 0, () => shared.Apply(1.5), () => scaler.Apply(1.5), null);

Add("object created and disposed", 300, () => new Scaler(2).Dispose(), () => new HandScaler(2).Dispose(), () => new scaler(2).Dispose());
Add("of that the leak tracker, which is off", 0, () => TellTracker(scaler), null, null);

var empty = new Row("nothing", 1_000, null, [() => { }]);
for (int round = 0; round < rounds; round++)
{
    empty.Measure();
    rows.ForEach(row => row.Measure());
}

rows.ForEach(row => row.TakeOff(empty));

Console.WriteLine($"{string.Empty,-70} {"bridgec",10} {"by hand",10} {"SWIG",10} {"/ hand",8} {"/ SWIG",8}");
rows.ForEach(Console.WriteLine);

void Add(string name, int size, Action bridge, Action? hand, Action? swig, Action? before = null) =>
    rows.Add(new Row(name, Math.Max(4, 1_000 / (1 + (size / 32))), before, [bridge, hand, swig]));

// As the constructor and the destructor of a ref class do.
static void TellTracker(object instance)
{
    LeakTracker.Created(instance);
    LeakTracker.Disposed(instance);
}

// Each library has a text of its own.
static void Keep(string text)
{
    Bridged.Keep(text);
    HandWritten.Keep(text);
    Swigged.keep(text);
}

static string Text(int length, bool isMixed) => string.Create(length, isMixed, (chars, mixed) =>
{
    for (int i = 0; i < chars.Length; i++)
        chars[i] = !mixed || i % 5 != 4 ? 'x' : i % 10 == 9 ? '€' : 'ü';
});

/// <summary>One thing done in three ways.</summary>
internal sealed class Row(string name, int count, Action? before, Action?[] ways)
{
    private readonly double[] _best = [.. ways.Select(_ => double.PositiveInfinity)];

    public void Measure()
    {
        before?.Invoke();
        for (int way = 0; way < ways.Length; way++)
        {
            if (ways[way] is { } action)
                _best[way] = Math.Min(_best[way], Batch(action));
        }
    }

    public void TakeOff(Row empty)
    {
        for (int way = 0; way < _best.Length; way++)
            _best[way] -= empty._best[0];
    }

    public override string ToString() => $"{name,-70} {Time(0),10} {Time(1),10} {Time(2),10} {Ratio(1),8} {Ratio(2),8}";

    private string Time(int way) => ways[way] is null ? string.Empty : $"{_best[way]:F1}";

    private string Ratio(int way) => ways[way] is null ? string.Empty : $"{_best[0] / _best[way]:F2}";

    /// <summary>The first one brings memory into the caches and is not measured.</summary>
    private double Batch(Action action)
    {
        action();
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < count; i++)
            action();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / count;
    }
}

/// <summary>What native code calls through SWIG.</summary>
internal sealed class Listener : listener
{
    public override int told(int number) => Elements.Number(number);
}

/// <summary>What is called back, and what SWIG needs.</summary>
internal static class Elements
{
    /// <summary>Not inlined: with it, what guards the call in the function by hand would be optimised away.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Number(int number) => number;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static double Ends(ReadOnlySpan<double> column) => column[0] + column[^1];

    public static unsafe double Ends(nint address, int length) => HandWritten.Ends((double*)address, length);

    /// <summary>Stays pinned until the end.</summary>
    public static unsafe nint AddressOf(Memory<double> memory) => (nint)memory.Pin().Pointer;

    public static int TakeAllBySwig(string[] strings)
    {
        using var all = new Texts(strings);
        return (int)Swigged.take_all(all);
    }

    /// <summary>An array of structs becomes a vector, element by element.</summary>
    public static double EndsBySwig(Point[] points)
    {
        using var all = new Points();
        foreach (var point in points)
        {
            using var element = new point { x = point.X, y = point.Y, weight = point.Weight };
            all.Add(element);
        }

        return Swigged.point_ends(all);
    }
}
