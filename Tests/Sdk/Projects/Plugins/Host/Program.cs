using System;
using System.IO;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

double value = 2.5;
foreach (string name in new[] { "Double", "Smooth", "Double" })
{
    string file = Path.Combine("plugins", name, name + ".dll");
    IFilter filter = (IFilter)Activator.CreateInstance(new Plugin(file).Load().GetType("Filter")!)!;
    value = filter.Apply(value);
    try
    {
        filter.Apply(-1);
    }
    catch (SEHException exception)
    {
        Console.WriteLine($"{value} {exception.Message}");
    }
}

/// <summary>A plug-in with its own dependencies beside it; what both sides speak of is the host's.</summary>
internal sealed class Plugin(string file) : AssemblyLoadContext(Path.GetFileNameWithoutExtension(file))
{
    private readonly AssemblyDependencyResolver _resolver = new(file);

    public Assembly Load() => LoadFromAssemblyPath(Path.GetFullPath(file));

    protected override Assembly? Load(AssemblyName name) =>
        name.Name != "Contract" && _resolver.ResolveAssemblyToPath(name) is { } path ? LoadFromAssemblyPath(path) : null;
}
