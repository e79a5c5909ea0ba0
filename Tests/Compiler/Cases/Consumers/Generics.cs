using System;
using System.Linq;

Console.WriteLine(string.Join(",", Store.Numbers()));
foreach (var (key, value) in Store.Map())
{
    Console.WriteLine($"{key}={value}");
}

Console.WriteLine(Store.Fold(Store.Numbers(), n => n * n));
Console.WriteLine(string.Join(",", from n in new Countdown(4) select n));
