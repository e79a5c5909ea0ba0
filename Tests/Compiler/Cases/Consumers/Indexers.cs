var letters = new Letters();
System.Console.WriteLine(letters[1]);
letters[2] = "z";
System.Console.WriteLine(letters[2]);
System.Console.WriteLine(letters.get_Twice(3));
letters["x"]++;
letters["x"] += 1;
System.Console.WriteLine(letters["x"]);
