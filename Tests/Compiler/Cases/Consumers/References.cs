int a = 1, b = 2;
Numbers.Swap(ref a, ref b);
System.Console.WriteLine($"{a} {b}");
System.Console.WriteLine($"{Numbers.Parse("12", out int number)} {number}");
System.Console.WriteLine($"{Numbers.Parse("x", out number)} {number}");
var name = "name";
Numbers.Rename(ref name);
System.Console.WriteLine(name);
