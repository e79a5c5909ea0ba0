System.Console.WriteLine(Sums.Of());
System.Console.WriteLine(Sums.Of(1, 2, 3));
System.Console.WriteLine(Sums.Of(new[] { 4, 5 }));
System.Console.WriteLine(Sums.Join("-", 'a', "b", "c"));
