using System;
using System.Linq;

int[,] matrix = Arrays.Matrix();
Console.WriteLine($"{matrix.GetLength(0)} x {matrix.GetLength(1)}, sum {Arrays.Sum(matrix)}");
Console.WriteLine(string.Join(' ', Arrays.Jagged().Select(row => row.Length)));
Point[] points = Arrays.Points();
Console.WriteLine($"({points[1].X}, {points[1].Y})");
Arrays.Fill(4, out double[] filled);
Console.WriteLine($"filled {filled.Length}");
Console.WriteLine(string.Join(' ', (string[])Arrays.Objects()));
Console.WriteLine(string.Join(' ', new[] { "Matrix", "Jagged", "Points" }.Select(name => typeof(Arrays).GetMethod(name).ReturnType)));
