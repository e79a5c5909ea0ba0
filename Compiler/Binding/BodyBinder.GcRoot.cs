using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Binding;

/// <summary>The operations of <c>gcroot</c> and <c>auto_gcroot</c> on managed objects; the rest of them is native.</summary>
internal sealed partial class BodyBinder
{
    /// <summary><c>root-&gt;…</c>, <c>(T^)root</c>, <c>root.get()</c>, <c>root = h</c>.</summary>
    /// <param name="operation">The function of the runtime.</param>
    /// <param name="root">The root's address.</param>
    /// <param name="arguments">The handle, if one is stored.</param>
    /// <param name="node">The call.</param>
    private BoundExpression BindRootOperation(string operation, BoundExpression root, ReadOnlySpan<ClangNode?> arguments, ClangNode node)
    {
        if (operation is "Get")
        {
            return FromRoot(operation, new BoundLoad(new IndirectPlace(root, Types.IntPtr)), node);
        }

        if (arguments is not [{ } value])
        {
            return FromRoot(operation, root, node);
        }

        var effects = new List<BoundExpression>();
        var address = Once(root, effects);
        var store = RootCall(operation, "System.IntPtr", "System.Object") with { Arguments = [address, BindValue(value)] };
        return new BoundSequence([.. effects, store], address, root.Type);
    }

    /// <summary>Constructs a root at an address.</summary>
    private BoundStore ConstructRoot(BoundExpression address, ClangNode construct) => new(
        new IndirectPlace(address, Types.IntPtr),
        RootCall("Create", "System.Object") with { Arguments = [BindValue(construct.Children[0]!)] },
        false,
        Types.Void);

    /// <summary>The managed object or value of a word that native code has given away.</summary>
    internal BoundCast FromWord(BoundExpression word, ClangNode node) => FromRoot("Take", word, node);

    private BoundCast FromRoot(string operation, BoundExpression root, ClangNode node)
    {
        var type = TypeOf(node.Type!);
        var cast = Scalars.IsReference(type) ? ReferenceCast.Reinterpret : ReferenceCast.UnboxAny;
        return new BoundCast(cast, RootCall(operation, "System.IntPtr") with { Arguments = [root] }, type, type);
    }

    private BoundCall RootCall(string operation, params string[] parameters)
    {
        var method = Runtime.Method(RuntimeNames.GcRoot, operation, parameters);
        return new BoundCall(method, null, [], false, null, method.ReturnType);
    }
}
