System.Console.WriteLine(Picture.Describe());
