System.Console.WriteLine($"{First.Next()}{Second.Next()}{First.Next()} {First.Both(3)} {Second.Right(1)} {First.Reverse(["a", "b", "c"])}");
