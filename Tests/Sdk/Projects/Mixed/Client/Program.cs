using Mixed;

System.Console.WriteLine($"{Scaler.Scale(14)} {Scaler.Greeting()} {Scaler.Level()} {Scaler.Configuration()}");
