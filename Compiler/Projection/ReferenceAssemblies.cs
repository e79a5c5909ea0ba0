using Mono.Cecil;

namespace Bridge.Compiler.Projection;

/// <summary>Opens the assemblies of a reference set on demand and resolves references between them. Every assembly is opened once,
/// so its definitions are unique objects. Owns the open files; opening is thread-safe.</summary>
public sealed class ReferenceAssemblies : IAssemblyResolver
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, string> _pathByName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, AssemblyDefinition> _open = [];
    private readonly ReferenceSet _references;

    /// <summary>Creates the resolver; nothing is opened yet.</summary>
    public ReferenceAssemblies(ReferenceSet references)
    {
        _references = references;
        foreach (var path in references.Framework.Concat(references.Further))
        {
            _pathByName.TryAdd(Path.GetFileNameWithoutExtension(path), path);
        }
    }

    /// <summary>Whether an assembly of this file name, with or without ending, belongs to the set.</summary>
    public bool Contains(string fileName) =>
        _pathByName.ContainsKey(fileName) || _pathByName.ContainsKey(Path.GetFileNameWithoutExtension(fileName));

    /// <summary>The assembly in a file.</summary>
    /// <exception cref="BadImageFormatException">The file is not an assembly.</exception>
    public AssemblyDefinition Open(string path)
    {
        lock (_lock)
        {
            if (!_open.TryGetValue(path, out var assembly))
            {
                var parameters = new ReaderParameters(ReadingMode.Deferred) { AssemblyResolver = this };
                assembly = AssemblyDefinition.ReadAssembly(path, parameters);
                _open.Add(path, assembly);
                if (_references.Friends.Contains(path))
                {
                    FriendAccess.Open(assembly.MainModule);
                }
            }

            return assembly;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="AssemblyResolutionException">The assembly is not in the reference set.</exception>
    public AssemblyDefinition Resolve(AssemblyNameReference name) =>
        _pathByName.TryGetValue(name.Name, out var path) ? Open(path) : throw new AssemblyResolutionException(name);

    /// <inheritdoc/>
    public AssemblyDefinition Resolve(AssemblyNameReference name, ReaderParameters parameters) => Resolve(name);

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock)
        {
            foreach (var assembly in _open.Values)
            {
                assembly.Dispose();
            }

            _open.Clear();
        }
    }
}
