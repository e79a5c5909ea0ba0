using Bridge.Compiler.Binding.Tree;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

/// <summary>Bodies of lambdas that have become IL, found while the functions around them were bound. Not thread-safe.</summary>
public sealed class LambdaBodies
{
    private readonly List<(MethodDefinition Method, BoundStatement Body)> _all = [];

    /// <summary>All bodies in the order of binding.</summary>
    public IReadOnlyList<(MethodDefinition Method, BoundStatement Body)> All => _all;

    /// <summary>Adds one.</summary>
    public void Add(MethodDefinition method, BoundStatement body) => _all.Add((method, body));
}
