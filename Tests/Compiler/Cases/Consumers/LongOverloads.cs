using System;
using System.Linq;

Console.WriteLine(new Sink().Put(3));
Console.WriteLine(Sink.Both(new Sink()));
Console.WriteLine(Sink.Log("value ", 4));
Console.WriteLine(string.Join(", ", typeof(Sink).GetMethods().Where(m => m.Name == "Put").Select(m => m.GetParameters()[0].ParameterType)));
