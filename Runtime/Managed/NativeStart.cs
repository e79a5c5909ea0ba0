using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using System.Text;

namespace Bridge.Runtime;

/// <summary>Loads assemblies whose native library is called before managed code has used them: see <c>bridge::start_managed</c>.</summary>
internal static unsafe class NativeStart
{
    /// <summary><c>bridge::load_assembly</c>: has the assembly attach to its native library and initialise its static variables.</summary>
    [UnmanagedCallersOnly]
    [RequiresUnreferencedCode("Called by name; a trimmed program has loaded its assemblies before.")]
    private static byte* Load(byte* path)
    {
        try
        {
            Start(Find(Marshal.PtrToStringUTF8((nint)path)!));
            return null;
        }
#pragma warning disable CA1031 // it goes on in the native caller
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Describe(e);
        }
    }

    [RequiresUnreferencedCode("Loads by path.")]
    private static Assembly Find(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return AssemblyLoadContext.Default.Assemblies.FirstOrDefault(a => a.GetName().Name == name) ?? LoadBeside(path);
    }

    /// <summary>What the assembly refers to lies beside it, or where its manifest says.</summary>
    [RequiresUnreferencedCode("Loads by path.")]
    private static Assembly LoadBeside(string path)
    {
        var dependencies = new AssemblyDependencyResolver(path);
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            dependencies.ResolveAssemblyToPath(name) is { } found ? context.LoadFromAssemblyPath(found) : null;
        return AssemblyLoadContext.Default.LoadFromAssemblyPath(path);
    }

    [RequiresUnreferencedCode("Looks for a class by name.")]
    private static void Start(Assembly assembly)
    {
        var shims = assembly.GetType("<Shims>", throwOnError: true)!;
        RuntimeHelpers.RunClassConstructor(shims.TypeHandle);
        RuntimeHelpers.RunModuleConstructor(assembly.ManifestModule.ModuleHandle);
    }

    private static byte* Describe(Exception exception)
    {
        var text = Encoding.UTF8.GetBytes((exception as TypeInitializationException)?.InnerException?.Message ?? exception.Message);
        var copy = (byte*)NativeMemory.Alloc((nuint)text.Length + 1);
        text.CopyTo(new Span<byte>(copy, text.Length));
        copy[text.Length] = 0;
        return copy;
    }
}
