var r = new Rectangle { Width = 3, Height = 4 };
System.Console.WriteLine($"{r.Width} {r.Height} {r.Area}");
System.Console.WriteLine(r is { Area: 12 });
r.Level = 7;
System.Console.WriteLine(r.Stored());
System.Console.WriteLine(typeof(Rectangle).GetProperty("Area").CanWrite ? "writable" : "Area read-only");
