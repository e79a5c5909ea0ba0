using System.Reflection;
using System.Runtime.Loader;
using Bridge.Tests.Shared;

namespace Bridge.Compiler.Tests.Running;

/// <summary>
/// The built compiler inside this process, where it is compiled to machine code once for all programs of the corpus. Safe for concurrent use.
/// </summary>
internal static class CompilerInProcess
{
    private static readonly Lazy<Func<string[], TextWriter, TextWriter, int>> _run = new(Load);

    /// <summary>What <c>bridgec ARGUMENTS</c> would print and return. Paths in <paramref name="arguments"/> are absolute.</summary>
    public static Task<Command> RunAsync(params IEnumerable<string> arguments) => Task.Run(() =>
    {
        using StringWriter output = new();
        using StringWriter errors = new();
        int exitCode = _run.Value([.. arguments], output, errors);
        return new Command(exitCode, output.ToString(), errors.ToString());
    });

    /// <summary>Its own context: the tests may use other versions of the libraries that it uses.</summary>
    private static Func<string[], TextWriter, TextWriter, int> Load()
    {
        string folder = Path.GetDirectoryName(Repository.Compiler)!;
        if (Environment.GetEnvironmentVariable("BRIDGE_SUPPORT") is null)
        {
            Environment.SetEnvironmentVariable("BRIDGE_SUPPORT", folder);
        }

        string assembly = Path.Combine(folder, "bridgec.dll");
        AssemblyDependencyResolver resolver = new(assembly);
        AssemblyLoadContext context = new("bridgec");
        context.Resolving += (_, name) => resolver.ResolveAssemblyToPath(name) is { } path ? context.LoadFromAssemblyPath(path) : null;
        MethodInfo run = context.LoadFromAssemblyPath(assembly).GetType("Bridge.Compiler.Program", throwOnError: true)!.GetMethod("Run")!;
        return run.CreateDelegate<Func<string[], TextWriter, TextWriter, int>>();
    }
}
