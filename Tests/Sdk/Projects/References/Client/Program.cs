using Derived;

CsLibrary.Animal puppy = new Puppy();
System.Console.WriteLine($"{puppy.Sound} {Puppy.NameOf(typeof(Puppy).Assembly.Location)} {Puppy.Greeting()} {Puppy.File("table.csv")} {Puppy.File("notes.txt")} {Puppy.Shared()} {Puppy.KeyLength()}");
