using System.Collections.Immutable;
using Bridge.Compiler.Text;
using Mono.Cecil;

namespace Bridge.Compiler.Partition;

/// <summary>Numbers the shims of an assembly. Not thread-safe: bodies are bound one after another so that ids are deterministic.</summary>
public sealed class ShimTable
{
    private readonly List<Shim> _shims = [];

    /// <summary>All shims, index = id.</summary>
    public IReadOnlyList<Shim> All => _shims;

    /// <summary>Adds a shim.</summary>
    public Shim Add(
        string resultSpelling,
        ImmutableArray<ShimParameter> parameters,
        string body,
        bool isGuarded,
        TypeReference returnType,
        SourceLocation location)
    {
        var shim = new Shim(_shims.Count, resultSpelling, parameters, body, isGuarded, returnType, location);
        _shims.Add(shim);
        return shim;
    }
}
