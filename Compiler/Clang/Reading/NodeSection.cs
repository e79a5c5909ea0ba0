using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Clang.Reading;

/// <summary>Nodes: children come before their parents.</summary>
internal static class NodeSection
{
    /// <summary>Fills <see cref="AstTables.Nodes"/>.</summary>
    public static void Read(AstTables tables)
    {
        tables.Nodes = new ClangNode[tables.Reader.Int()];
        for (var i = 0; i < tables.Nodes.Length; i++)
        {
            tables.Nodes[i] = ReadOne(tables);
        }
    }

    private static ClangNode ReadOne(AstTables tables)
    {
        var kind = tables.Kinds[tables.Reader.Int()];
        var flags = (NodeFlags)tables.Reader.Int();

        // The initialisers run in the order of the file.
        return new ClangNode
        {
            Kind = kind,
            Category = (ValueCategory)(flags & NodeFlags.CategoryMask),
            IsArrow = flags.HasFlag(NodeFlags.Arrow),
            HasQualifier = flags.HasFlag(NodeFlags.Qualifier),
            IsImplicit = flags.HasFlag(NodeFlags.Implicit),
            IsPostfix = flags.HasFlag(NodeFlags.Postfix),
            IsArray = flags.HasFlag(NodeFlags.Array),
            IsListInit = flags.HasFlag(NodeFlags.ListInit),
            Begin = tables.OptionalOffset(),
            End = tables.OptionalOffset(),
            Type = tables.OptionalType(),
            Children = Children(tables),
            Decl = flags.HasFlag(NodeFlags.HasDecl) ? tables.Decl() : null,
            Decls = flags.HasFlag(NodeFlags.HasDecls) ? Decls(tables) : [],
            Operator = flags.HasFlag(NodeFlags.HasOperator) ? tables.String() : string.Empty,
            CastKind = flags.HasFlag(NodeFlags.HasCast) ? tables.String() : string.Empty,
            Value = flags.HasFlag(NodeFlags.HasValue) ? tables.Reader.Signed() : 0,
            Text = flags.HasFlag(NodeFlags.HasText) ? tables.String() : string.Empty,
            Bytes = flags.HasFlag(NodeFlags.HasBytes) ? [.. tables.Reader.Bytes()] : [],
            AllocatedType = flags.HasFlag(NodeFlags.HasAllocated) ? tables.Type() : null,
            ComputationType = flags.HasFlag(NodeFlags.HasComputation) ? tables.Type() : null,
        };
    }

    private static ImmutableArray<ClangNode?> Children(AstTables tables)
    {
        var children = new ClangNode?[tables.Reader.Int()];
        for (var i = 0; i < children.Length; i++)
        {
            children[i] = tables.OptionalNode();
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(children);
    }

    private static ImmutableArray<ClangDecl> Decls(AstTables tables)
    {
        var decls = new ClangDecl[tables.Reader.Int()];
        for (var i = 0; i < decls.Length; i++)
        {
            decls[i] = tables.Decl();
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(decls);
    }
}
