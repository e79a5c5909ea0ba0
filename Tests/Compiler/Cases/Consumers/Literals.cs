using System;

const int size = Limits.Size;
const string name = Limits.Name + " ";
Console.WriteLine(name + size);
Console.WriteLine(2 switch { Limits.Size => "size", _ => "two" });
Console.WriteLine(FormattableString.Invariant($"pi {Limits.Pi}"));
const Level level = Limits.Default;
Console.WriteLine(level);
Console.WriteLine($"{Limits.Started} {new Limits().Made}");
