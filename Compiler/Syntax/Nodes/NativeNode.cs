using System.Collections.Immutable;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Nodes;

/// <summary>A declaration of standard C++: passed on token by token, expressions of C++/CLI rewritten.</summary>
/// <param name="Tokens">All its tokens.</param>
/// <param name="DeclaredType">The class or enum it declares, or null.</param>
public sealed record NativeNode(TokenRange Tokens, string? DeclaredType) : SyntaxNode(Tokens)
{
    /// <summary>Managed types that the class holds, in source order.</summary>
    public ImmutableArray<NestedNode> Nested { get; init; } = [];
}

/// <summary>A managed type within a native class.</summary>
/// <param name="Classes">The native classes around it, outermost first.</param>
/// <param name="Type">Its definition, or a declaration of it.</param>
public sealed record NestedNode(ImmutableArray<string> Classes, SyntaxNode Type);
