using System;
using System.Runtime.CompilerServices;

Point[] points = [new() { X = 10, Y = 20 }, new() { X = 10, Y = 20 }];
var sum = Shapes.Sum(points);
Shapes.Move(points, new Point { X = 1, Y = 2 });
Console.WriteLine($"sum {sum}, moved ({points[1].X}, {points[1].Y})");
Console.WriteLine($"{Unsafe.SizeOf<Point>()} bytes");
string[] names = ["one", "two", "six"];
Console.WriteLine($"total length {Shapes.TotalLength(names)} of {names.Length}");
Console.WriteLine($"filtered {string.Join(",", Shapes.Filter([1, 2, 3, 4], n => n % 2 == 0))}");
Console.WriteLine($"{Shapes.Describe(3)} {Shapes.Find("unknown") ?? "none"}");
Console.WriteLine($"variant {(int)Shapes.Parse("5")}, text {(string)Shapes.Parse("x")}");
try
{
    Shapes.Sum(null!);
}
catch (ArgumentNullException e)
{
    Console.WriteLine($"refused: {e.ParamName}");
}
