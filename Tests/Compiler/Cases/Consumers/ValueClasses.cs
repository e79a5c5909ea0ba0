Point origin = default;
System.Console.WriteLine(origin);
var first = new Point(1, 2);
var second = first;
second.Move(4);
System.Console.WriteLine($"{first} and {second}");
System.Console.WriteLine(first.Sum);
System.Console.WriteLine(((object)first).Equals(new Point(1, 2)));
