using System.Reflection;
using System.Runtime.InteropServices;

namespace Bridge.Runtime;

/// <summary>Finds the native half of an assembly and the functions that its IL calls.</summary>
public static unsafe class ShimTable
{
    /// <summary>
    /// Loads <c>lib<paramref name="libraryName"/>.native.so</c>, which stands beside the assembly or the application,
    /// and returns its functions. Called once by the assembly's type initialiser; thread-safe.
    /// </summary>
    /// <param name="anchor">Any type of the assembly that the library belongs to.</param>
    /// <param name="libraryName">The assembly's name.</param>
    /// <param name="expectedCount">The number of functions that the assembly was compiled with.</param>
    /// <param name="entries">The managed functions that native code calls, from <see cref="NewEntries"/>, or null.</param>
    /// <returns>Function pointers by id, valid until the process ends.</returns>
    /// <exception cref="DllNotFoundException">The library is missing, or something that it needs is.</exception>
    /// <exception cref="BadImageFormatException">The library comes from another build or another version of Bridge.</exception>
    public static nint* Load(RuntimeTypeHandle anchor, string libraryName, int expectedCount, nint* entries)
    {
        var assembly = Type.GetTypeFromHandle(anchor)!.Assembly;
        var file = $"lib{libraryName}.native.so";
        var library = Open(assembly, file);
        if (!NativeLibrary.TryGetExport(library, Contract.EntryPoint, out var entry))
            throw new BadImageFormatException($"{file} was not built by Bridge: it lacks {Contract.EntryPoint}.", file);

        var table = ((delegate* unmanaged<NativeLibraryTable*>)entry)();
        Verify(*table, file, assembly, expectedCount);
        ManagedFaultReserve.Prepare();
        table->Attach(ManagedServices.Table, entries, assembly == Assembly.GetEntryAssembly() ? 1 : 0);
        if (entries != null)
            AppDomain.CurrentDomain.ProcessExit += (_, _) => table->Finish();
        return table->Shims;
    }

    /// <summary>Room for the managed functions that native code calls. Lives until the process ends.</summary>
    /// <param name="count">How many there are.</param>
    public static nint* NewEntries(int count) => (nint*)NativeMemory.AllocZeroed((nuint)count, (nuint)sizeof(nint));

    private static nint Open(Assembly assembly, string file)
    {
        if (NativeLibrary.TryLoad(file, assembly, DllImportSearchPath.AssemblyDirectory, out var library))
            return library;

        try
        {
            var other = Candidates(file).FirstOrDefault(File.Exists);
            return other is null
                ? NativeLibrary.Load(file, assembly, DllImportSearchPath.AssemblyDirectory)
                : NativeLibrary.Load(other);
        }
        catch (DllNotFoundException e)
        {
            throw new DllNotFoundException(
                $"{assembly.GetName().Name} needs its native library {file} beside it, with everything that links to it. {e.Message}", e);
        }
    }

    /// <summary>Places that the runtime's own search does not know, for assemblies loaded without a dependency manifest.</summary>
    private static IEnumerable<string> Candidates(string file)
    {
        var runtimes = Path.Combine("runtimes", RuntimeInformation.RuntimeIdentifier, "native");
        yield return Path.Combine(AppContext.BaseDirectory, file);
        yield return Path.Combine(AppContext.BaseDirectory, runtimes, file);
        yield return Path.Combine(AppContext.BaseDirectory, "runtimes", "linux-x64", "native", file);
    }

    private static void Verify(in NativeLibraryTable table, string file, Assembly assembly, int expectedCount)
    {
        if (table.Version != Contract.Version)
        {
            throw new BadImageFormatException(
                $"{file} was built for version {table.Version} of the native contract; this Bridge.Runtime has version {Contract.Version}. Build it again.", file);
        }

        if (table.ShimCount != expectedCount)
        {
            throw new BadImageFormatException(
                $"{file} and {assembly.GetName().Name} come from different builds ({table.ShimCount} functions, {expectedCount} expected). Build both again.", file);
        }
    }
}
