Maße.Länge länge = new(2.54);
System.Console.WriteLine($"{länge.Zoll:0} {länge.Datei} {typeof(Maße.Länge).Assembly.GetName().Name}");
