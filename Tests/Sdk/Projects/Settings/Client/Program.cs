System.Console.WriteLine($"{Sheets.Level()} {Plain.Level()} {Plain.Fast()} {Special.Level()} {typeof(Sheets).Assembly.GetName().Name} {typeof(Plain).Assembly.GetType("DebugOnly") != null}");
