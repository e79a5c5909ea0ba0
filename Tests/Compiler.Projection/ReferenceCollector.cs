using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Projection.Tests;

/// <summary>Collects the projected entities that a function body refers to.</summary>
internal static class ReferenceCollector
{
    public static HashSet<string> Collect(FunctionDecl function, IProjectionIndex index)
    {
        var result = new HashSet<string>();
        foreach (var declaration in Declarations(function.Body))
        {
            if (index.Find(declaration) is { } entity)
            {
                result.Add(EntityNames.Of(entity.Member));
            }
        }

        return result;
    }

    public static IEnumerable<ClangNode> Nodes(ClangNode? node)
    {
        if (node is null)
        {
            yield break;
        }

        yield return node;
        var parts = node.Children.Concat(node.Decls.OfType<VarDecl>().Select(v => v.Initializer));
        foreach (var inner in parts.SelectMany(Nodes))
        {
            yield return inner;
        }
    }

    private static IEnumerable<ClangDecl> Declarations(ClangNode? body) => Nodes(body).Select(n => n.Decl).OfType<ClangDecl>();
}
