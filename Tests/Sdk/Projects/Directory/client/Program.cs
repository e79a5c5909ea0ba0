using Mono.Cecil;

string file = typeof(Api).Assembly.Location;
using AssemblyDefinition assembly = AssemblyDefinition.ReadAssembly(file);
System.Console.WriteLine($"{Api.Sum()} {Names.Of(file)} {assembly.MainModule.Types.Count > 1}");
