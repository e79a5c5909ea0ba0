using System.Collections.Immutable;
using Bridge.Compiler.Syntax.Nodes;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.Declarations;

/// <summary>A managed type of a namespace and where it stands.</summary>
/// <param name="Node">The type.</param>
/// <param name="NameToken">Index of its name.</param>
/// <param name="Scope">Its namespace, <c>A::B</c>.</param>
/// <param name="Open">Text that opens the namespace.</param>
/// <param name="Close">Text that closes it.</param>
internal sealed record AnnouncedType(SyntaxNode Node, int NameToken, string Scope, string Open, string Close)
{
    /// <summary>Whether it is an enum or holds one.</summary>
    public bool HasEnum => Holds(Node);

    private static bool Holds(SyntaxNode node) =>
        node is EnumNode || (node is TypeNode type && type.Members.Any(Holds));
}

/// <summary>Finds the managed types of a unit's namespaces; a forward declaration only where no definition follows.</summary>
internal sealed class AnnouncedTypes(TokenBuffer buffer, ImmutableArray<SyntaxNode> items)
{
    private readonly List<AnnouncedType> _types = [];

    /// <summary>The types in source order.</summary>
    public IReadOnlyList<AnnouncedType> Collect()
    {
        Visit(items, string.Empty, string.Empty, string.Empty);
        var defined = _types.Where(t => t.Node is not ForwardNode).Select(Key).ToHashSet();
        return [.. _types.Where(t => t.Node is not ForwardNode || !defined.Contains(Key(t))).DistinctBy(t => t.Node is ForwardNode ? Key(t) : t.NameToken.ToString(System.Globalization.CultureInfo.InvariantCulture))];
    }

    private string Key(AnnouncedType type) => type.Open + buffer[type.NameToken].Text;

    private void Visit(ImmutableArray<SyntaxNode> nodes, string scope, string open, string close)
    {
        foreach (var node in nodes)
        {
            if (node is NamespaceNode block)
            {
                VisitNamespace(block, scope, open, close);
            }
            else if (NameToken(node) is var name and >= 0)
            {
                _types.Add(new AnnouncedType(node, name, scope, open, close));
            }
        }
    }

    private void VisitNamespace(NamespaceNode block, string scope, string open, string close)
    {
        if (block.Name.Length > 0)
        {
            scope = scope.Length == 0 ? block.Name : $"{scope}::{block.Name}";
        }

        var isNamespace = !buffer[block.Head.Begin].Is("extern");
        var parts = isNamespace ? block.Name.Split("::") : [];
        var opened = string.Concat(parts.Select(part => part.Length == 0 ? "namespace { " : $"namespace {part} {{ "));
        Visit(block.Items, scope, open + opened, close + string.Concat(parts.Select(_ => " }")));
    }

    private static int NameToken(SyntaxNode node) => node switch
    {
        // Templates are announced where they stand: their heads may name anything.
        TypeNode { Template.IsPresent: false } type => type.NameToken,
        EnumNode type => type.NameToken,
        DelegateNode type => type.NameToken,
        ForwardNode { Template.IsPresent: false } type => type.NameToken,
        _ => -1,
    };
}
