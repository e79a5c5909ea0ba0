using System.Collections.Immutable;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Syntax.Nodes;

/// <summary>A free function of a native library: <c>[DllImport("c")] extern "C" int abs(int);</c>.</summary>
/// <param name="Tokens">All its tokens.</param>
/// <param name="Declaration">What it declares.</param>
/// <param name="Result">The result type.</param>
/// <param name="NameToken">Index of its name.</param>
/// <param name="Parameters">The parameters.</param>
/// <param name="Attributes">Attributes before it.</param>
public sealed record ImportNode(
    TokenRange Tokens,
    MethodDeclarationSyntax Declaration,
    TokenRange Result,
    int NameToken,
    ParameterListNode Parameters,
    ImmutableArray<AttributeNode> Attributes) : SyntaxNode(Tokens);
