using System;
using System.Linq;
using System.Reflection;

Console.WriteLine(string.Join(" ", typeof(Shown).Assembly.GetExportedTypes().Select(t => t.Name)));
Console.WriteLine(string.Join(" ", typeof(Shown)
    .GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
    .Where(m => m.IsPublic || m.IsFamily || m.IsFamilyOrAssembly)
    .Select(m => m.Name).Order()));
Console.WriteLine(new Heir().Get());

class Heir : Shown
{
    public int Get() => Family();
}
