using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Nodes;

/// <summary>A declaration of a managed class without its members: <c>ref class X;</c>.</summary>
/// <param name="Tokens">All its tokens.</param>
/// <param name="NameToken">Index of the name.</param>
/// <param name="Kind">What it declares.</param>
public sealed record ForwardNode(TokenRange Tokens, int NameToken, ManagedTypeKind Kind) : SyntaxNode(Tokens)
{
    /// <summary>Its template, or none.</summary>
    public TemplateNode Template { get; init; } = TemplateNode.None;

    /// <summary>Its type parameters, or null.</summary>
    public GenericHeadNode? Generic { get; init; }
}
