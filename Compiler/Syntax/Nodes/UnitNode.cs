using System.Collections.Immutable;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Nodes;

/// <summary>A whole unit.</summary>
/// <param name="Buffer">Its tokens.</param>
/// <param name="Items">Its items in order.</param>
/// <param name="Tree">Its managed declarations.</param>
/// <param name="Dropped">Indexes of tokens that have no place in the check text: modifiers of C++/CLI.</param>
public sealed record UnitNode(
    TokenBuffer Buffer,
    ImmutableArray<SyntaxNode> Items,
    SyntaxTree Tree,
    IReadOnlySet<int> Dropped) : SyntaxNode(new TokenRange(0, Buffer.Count - 1))
{
    /// <summary>The definitions of managed classes, an outer one before those nested in it.</summary>
    public ImmutableArray<TypeNode> Types { get; } = [.. TypesIn(Items)];

    /// <summary>Generic declarations, inner ones before those around them.</summary>
    public ImmutableArray<GenericScopeNode> GenericScopes { get; init; } = [];

    private static IEnumerable<TypeNode> TypesIn(IEnumerable<SyntaxNode> items) => items.SelectMany(item => item switch
    {
        NamespaceNode block => TypesIn(block.Items),
        TypeNode type => TypesIn(type.Members).Prepend(type),
        NativeNode native => TypesIn(native.Nested.Select(n => n.Type)),
        _ => [],
    });
}
