using System;
using System.Text;
using Library;

Console.WriteLine($"{Functions.Largest(2, 3)} {Functions.Largest("one", "three")}");
Console.WriteLine($"{Functions.Create<StringBuilder>().Append(9)} {Functions.Create<StringBuilder>().Append("text")}");
var interval = new Interval<int>(1, 5);
Console.WriteLine($"{interval} {interval.Map(high => high + 2.0)}");
Console.WriteLine(new Wide(1, 5).Contains(-1));
Console.WriteLine(Functions.Show(4, new Formatter()));
Console.WriteLine("doubled " + new Interval<int>(0, 4).Map(h => (h * 2).ToString()));
var cell = new Cell<int> { Value = 1 };
cell.Change += (before, after) => Console.WriteLine($"changed {before} -> {after}");
cell.Value = 2;
Console.WriteLine(string.Join(",", Functions.ListOf(1, 2, 3)));
var table = new Table<int> { ["a"] = 1, ["b"] = 2 };
Console.WriteLine($"{typeof(Table<>.Entry).Name}`1 {table.entries[1].key}={table["b"]}");

internal sealed class Formatter : IFormatter<int>
{
    public string Format(int value) => $"C#: {value}";
}

internal sealed class Wide(int low, int high) : Interval<int>(low, high)
{
    public override bool Contains(int value) => base.Contains(Math.Abs(value));
}
