using System;

Console.WriteLine(Options.Add(3));
Console.WriteLine(Options.Add(3, 10));
Console.WriteLine(Options.Name());
Console.WriteLine(Options.Name("y", factor: 0.25));
Console.WriteLine(Options.IsNull());
