using Bridge.Compiler.Binding;
using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

internal sealed partial class HoleFinder
{
    /// <summary>How many kept temporaries the node initialises: what they point to lives as long, not only while they are constructed.</summary>
    private int _initialised;

    /// <summary>Whether the node is a temporary that outlives the shim. What IL makes has its slot in any case.</summary>
    private bool IsKept(ClangNode node) =>
        node is { Kind: NodeKind.MaterializeTemporary, Begin: >= 0, Type: RecordType type } && node.End > node.Begin
        && (kept == KeptTemporaries.All || _initialised > 0 || (kept == KeptTemporaries.Seen && Destruction.IsSeen(type)) || FrameTemporary.DurationOf(node) != StorageDuration.FullExpression)
        && !classifier.IsManaged(type) && Intrinsics.Peel(node) is { Category: ValueCategory.PRValue } made
        && made.Kind is not (NodeKind.Lambda or NodeKind.StdInitializerList) && made is not { Kind: NodeKind.OperatorCall, Operator: "->" }
        && classifier.HomeOf(made) != Home.Managed && !Choice.IsInIl(made, classifier);

    /// <summary><c>P(1)</c> → <c>bridge::keep(p0, p1, [&amp;] { return P(P(1)); })</c>: C++ constructs it in its order and only where
    /// the expression comes to it; IL destroys it.</summary>
    private void KeepTemporary(ClangNode node)
    {
        var temporary = binder.NewTemporary((RecordType)node.Type!, node);
        var (open, close) = KeepIn(temporary, isList: draft.Text[node.Begin] == '{');
        draft.Insert(node.Begin, open);
        _initialised++;
        VisitChildren(node);
        _initialised--;
        draft.Insert(node.End, close);

        // Those in its initialiser were complete before it.
        draft.Temporaries.Add(temporary);
    }

    /// <summary>What stands before and after the initialiser of a temporary that the shim constructs in the frame.</summary>
    private (string Open, string Close) KeepIn(FrameTemporary temporary, bool isList)
    {
        var slot = draft.Add("void*", context.Types.IntPtr, temporary.Address);
        var flag = draft.Add("bool*", context.Types.IntPtr, binder.NativeAddressOf(temporary.Flag, null)!);
        var (open, close) = isList ? (string.Empty, string.Empty) : ("(", ")");
        return ($"bridge::keep({slot}, {flag}, [&] {{ return {temporary.Type.Declaration.Type.Spelling}{open}", $"{close}; }})");
    }

    /// <summary>Whether the node is a number or pointer that a member of reference type is bound to.</summary>
    private bool IsExtendedScalar(ClangNode node) => node is { Kind: NodeKind.MaterializeTemporary, Type: BuiltinType or EnumType or PointerType, Begin: >= 0 }
        && FrameTemporary.DurationOf(node) == StorageDuration.Automatic && !classifier.IsManaged(node.Type);

    /// <summary><c>View{n + 1}</c>: the value lives in a variable of the frame.</summary>
    private void ScalarTemporary(ClangNode node)
    {
        var address = binder.NativeAddressOf(new ValuePlace(binder.BindValue(node.Children[0]!)), node)!;
        var name = draft.Add($"{CppType.Name(Plain(node.Type!))}&", context.Types.IntPtr, address);
        draft.Replace(node.Begin, node.End, $"static_cast<{CppType.Name(Plain(node.Type!))}&&>({name})");
    }

    private void TemporaryHole(ClangNode node, ClangNode temporary)
    {
        var address = binder.MaterialiseTemporary(temporary);
        var name = draft.Add($"{Plain(temporary.Type!)}&", context.Types.IntPtr, address);
        var value = $"static_cast<{Plain(temporary.Type!)}&&>({name})";

        // T{a, b} → T(list)
        draft.Replace(node.Begin, node.End, node.Kind == NodeKind.StdInitializerList ? $"({value})" : value);
    }
}
