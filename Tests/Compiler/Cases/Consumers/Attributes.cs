using System;
using System.ComponentModel;
using System.Linq;
using System.Reflection;

var author = typeof(Engine).GetCustomAttribute<AuthorAttribute>();
Console.WriteLine($"Author {author.Name} {author.Version}");
Console.WriteLine("obsolete: " + typeof(Engine).GetMethod("Start").GetCustomAttribute<ObsoleteAttribute>().Message);
Console.WriteLine(typeof(Engine).GetProperty("Gear").GetCustomAttribute<DefaultValueAttribute>().Value);
var run = typeof(Engine).GetMethod("Run");
Console.WriteLine(string.Join(",", run.GetCustomAttribute<TypesAttribute>().Types.Select(t => t.Name)));
Console.WriteLine("parameter " + run.GetParameters()[0].IsDefined(typeof(AuthorAttribute)));
