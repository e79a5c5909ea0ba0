using System;

var calculator = new Calculator();
Console.WriteLine($"{calculator.Run((a, b) => a * b, 2, 3)} {calculator.Run(Calculator.Times(2), 1, 3)}");
Console.WriteLine($"added {Calculator.Add(1, 1)}, multiplied {calculator.Last(2, 3)}");
Console.WriteLine(Calculator.Show<string>(s => "text of " + s.Length, "four"));
int calls = 0, sum = 0;
Operation counted = (a, b) => { calls++; return sum = a + b; };
Calculator.All(counted + counted);
Console.WriteLine($"{sum} in {calls} calls");
Console.WriteLine($"{Calculator.Apply((ref int value, out string text) => { value++; text = "n"; }, 4) == "n5"} {typeof(Change).BaseType}");
try
{
    calculator.Run((_, _) => throw new ArgumentException("too large"), 1, 1);
}
catch (ArgumentException e)
{
    Console.WriteLine($"refused: {e.Message}");
}
