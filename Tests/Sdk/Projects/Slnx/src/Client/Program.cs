using Motor motor = new();
System.Console.WriteLine(motor.Faster(3).Faster(4).Speed);
