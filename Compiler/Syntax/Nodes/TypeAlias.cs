using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Nodes;

/// <summary>A typedef or alias of a namespace or class.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Scope">Where it stands, <c>A::B</c>.</param>
/// <param name="Target">The type it names.</param>
internal sealed record TypeAlias(string Name, string Scope, TokenRange Target)
{
    /// <summary>The aliases among <paramref name="items"/>.</summary>
    public static IEnumerable<TypeAlias> Collect(TokenBuffer buffer, IEnumerable<SyntaxNode> items, string scope = "") =>
        items.SelectMany(item => item switch
        {
            NamespaceNode block => Collect(buffer, block.Items, NamespaceNode.Nest(scope, block.Name)),
            TypeNode type => Collect(buffer, type.Members, NamespaceNode.Nest(scope, type.Declaration.Name)),
            UsingNode { DeclaredType: { } name } node => [new TypeAlias(name, scope, TargetOf(buffer, node.Tokens))],
            _ => Enumerable.Empty<TypeAlias>(),
        });

    // typedef T N;    using N = T;
    private static TokenRange TargetOf(TokenBuffer buffer, TokenRange tokens) => buffer[tokens.Begin].Is("typedef")
        ? new TokenRange(tokens.Begin + 1, tokens.End - 2)
        : new TokenRange(tokens.Begin + 3, tokens.End - 1);
}
